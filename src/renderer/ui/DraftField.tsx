import { type ReactElement, useEffect, useRef, useState } from 'react';
import { DraftConflict } from './DraftConflict.tsx';
import { type DraftState, useDrafts } from './drafts.ts';
import type { FieldWords } from './Field.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';
import { useTooLong } from './too-long.ts';

/** What a text means, or the sentence that says what to mend. */
export type DraftReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };

export interface DraftFieldProps<Value> extends Omit<FieldWords, 'error'> {
  /** The saved text. Shown while nobody is typing. */
  readonly saved: string;
  readonly read: (text: string) => DraftReading<Value>;
  /**
   * Called with what the text means, once a pause, when the person leaves the field or presses Enter; resolves to whether it is on disk. Never
   * rejects.
   */
  readonly onCommit: (value: Value) => Promise<boolean>;
  /** A refusal of the last commit, shown at the field; what was typed stays. */
  readonly refused?: string | undefined;
  /** Several lines; Enter then starts a new one. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** Signs it may have; a longer text stays in the field, with a sentence, and is not handed over. */
  readonly maxLength?: number;
  /** Takes the keyboard when it is first shown. */
  readonly autoFocus?: boolean;
}

/** Milliseconds without a keystroke after which a text is written. */
const PAUSE = 300;
/** Milliseconds more after which a text that cannot be read counts as finished: what is wrong with it is said, not in the middle of a word. */
const SECOND_PAUSE = 600;

/**
 * A field that saves itself: it keeps what is typed, hands it over when it is finished, and says at the field what is wrong with it. Where
 * the saved text was changed elsewhere while somebody typed here, both stand until the person says which stays. Until what is typed is on
 * disk it is known to the `DraftsContext` around it, so that nobody locks or leaves over it.
 */
export function DraftField<Value>(props: DraftFieldProps<Value>): ReactElement {
  const { saved, onCommit, refused } = props;
  const { register, report } = useDrafts();
  const tooLong = useTooLong();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const [isContested, setIsContested] = useState(false);
  /** What became of the text handed over last. */
  const [writing, setWriting] = useState<'done' | 'going' | 'failed'>('done');
  const timer = useRef<number | undefined>(undefined);
  const text = draft ?? saved;

  const read = (typed: string): DraftReading<Value> => {
    const sentence = tooLong(typed, props.maxLength);
    return sentence === undefined ? props.read(typed) : { ok: false, error: sentence };
  };
  const meaning = (typed: string): string | null => {
    const reading = read(typed);
    return reading.ok ? JSON.stringify(reading.value) : null;
  };
  const isSaved = (typed: string): boolean => typed === saved || (meaning(typed) !== null && meaning(typed) === meaning(saved));

  // What the person is at: in the field since a letter was typed; typing since the text was last handed over; and what was handed over.
  const inside = useRef(false);
  const typing = useRef(false);
  const sent = useRef<readonly (string | null)[]>([]);
  const going = useRef<{ readonly meaning: string | null; readonly isWritten: Promise<boolean> } | null>(null);

  /** Resolves to whether what is typed is on disk. */
  const commit = async (typed: string): Promise<boolean> => {
    window.clearTimeout(timer.current);
    if (going.current === null && isSaved(typed)) {
      setError(undefined);
      setIsContested(false);
      return true;
    }
    const reading = read(typed);
    if (!reading.ok) {
      setError(reading.error);
      return false;
    }
    setError(undefined);
    if (isContested) return false;
    if (going.current?.meaning === meaning(typed)) return going.current.isWritten;
    return handOver(reading.value, typed);
  };
  const handOver = (value: Value, typed: string): Promise<boolean> => {
    typing.current = false;
    sent.current = [...sent.current, meaning(typed)];
    const handed = { meaning: meaning(typed), isWritten: onCommit(value) };
    going.current = handed;
    setWriting('going');
    void handed.isWritten.then((isWritten) => {
      if (going.current !== handed) return;
      going.current = null;
      setWriting(isWritten ? 'done' : 'failed');
    });
    return handed.isWritten;
  };
  const latest = useRef(commit);
  latest.current = commit;
  const waiting = useRef<string | null>(null);
  waiting.current = draft;

  // Locking, and leaving the screen in the middle of a pause, still saves what was typed.
  useEffect(
    () => register(async () => (waiting.current === null ? (going.current?.isWritten ?? true) : latest.current(waiting.current))),
    [register],
  );

  const isUnsaved = draft !== null && !isSaved(draft);
  const state: DraftState =
    writing === 'going'
      ? 'saving'
      : !isUnsaved
        ? 'saved'
        : isContested || error !== undefined || writing === 'failed'
          ? 'failed'
          : 'waiting';
  useEffect(() => (state === 'saved' ? undefined : report(latest, state)), [report, state]);

  // What was handed over here comes back as saved: while the person is in the field it stays as typed, a space at its end too. Any other
  // saved text (an Undo) takes the field over, unless somebody is typing in it or what was typed is still on its way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another text was saved, and only then
  useEffect(() => {
    const place = sent.current.indexOf(meaning(saved));
    const isForeign = place === -1 && draft !== null && !isSaved(draft) && (typing.current || sent.current.length > 0);
    sent.current = sent.current.slice(place + 1);
    if (isForeign) setIsContested(true);
    else if (!inside.current || (place === -1 && !typing.current)) setDraft(null);
  }, [saved]);

  const change = (typed: string) => {
    inside.current = true;
    typing.current = !isSaved(typed);
    setDraft(typed);
    setWriting((before) => (before === 'failed' ? 'done' : before));
    const finish = () => void latest.current(typed);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (read(typed).ok) finish();
      else timer.current = window.setTimeout(finish, SECOND_PAUSE);
    }, PAUSE);
  };
  const leave = () => {
    inside.current = false;
    typing.current = false;
    if (draft === null) return;
    // What cannot be read, or is still on its way, stays in the field; what is saved is shown as it was saved.
    void commit(draft);
    if (isSaved(draft)) setDraft(null);
  };
  const keepMine = () => {
    setIsContested(false);
    const reading = read(text);
    if (reading.ok) void handOver(reading.value, text);
  };
  const takeTheirs = () => {
    window.clearTimeout(timer.current);
    typing.current = false;
    going.current = null;
    setWriting('done');
    setIsContested(false);
    setError(undefined);
    setDraft(null);
  };
  const words = {
    label: props.label,
    hideLabel: props.hideLabel ?? false,
    hint: props.hint,
    error: error ?? (draft === null || isContested ? undefined : refused),
  };
  const rest = {
    saved: isSaved(text) ? text : saved,
    autoFocus: props.autoFocus ?? false,
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  };
  const conflict = isContested && isUnsaved ? <DraftConflict theirs={saved} onKeepMine={keepMine} onTakeTheirs={takeTheirs} /> : null;
  if (props.rows !== undefined) {
    return (
      <div>
        <TextArea {...words} {...rest} value={text} onChange={change} onBlur={leave} rows={props.rows} />
        {conflict}
      </div>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void commit(text);
      }}
    >
      <TextField {...words} {...rest} value={text} onChange={change} onBlur={leave} />
      {conflict}
    </form>
  );
}
