import { type ReactElement, useEffect, useRef, useState } from 'react';
import { DraftConflict } from './DraftConflict.tsx';
import type { FieldWords } from './Field.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

/** What a text means, or the sentence that says what to mend. */
export type DraftReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };

export interface DraftFieldProps<Value> extends Omit<FieldWords, 'error'> {
  /** The saved text. Shown while nobody is typing. */
  readonly saved: string;
  readonly read: (text: string) => DraftReading<Value>;
  /** Called with what the text means, once a pause, when the person leaves the field or presses Enter. */
  readonly onCommit: (value: Value) => void;
  /** A refusal of the last commit, shown at the field; what was typed stays. */
  readonly refused?: string | undefined;
  /** Several lines; Enter then starts a new one. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Takes the keyboard when it is first shown. */
  readonly autoFocus?: boolean;
}

/** Milliseconds without a keystroke after which a text counts as finished. */
const PAUSE = 900;

/**
 * A field that saves itself: it keeps what is typed, hands it over when it is finished, and says at the field what is wrong with it. Where
 * the saved text was changed elsewhere while somebody typed here, both stand until the person says which stays.
 */
export function DraftField<Value>(props: DraftFieldProps<Value>): ReactElement {
  const { saved, read, onCommit, refused } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const [isContested, setIsContested] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  const text = draft ?? saved;

  const meaning = (typed: string): string | null => {
    const reading = read(typed);
    return reading.ok ? JSON.stringify(reading.value) : null;
  };
  const isSaved = (typed: string): boolean => typed === saved || (meaning(typed) !== null && meaning(typed) === meaning(saved));

  // What the person is at: in the field since a letter was typed; typing since the text was last handed over; and what was handed over.
  const inside = useRef(false);
  const typing = useRef(false);
  const sent = useRef<readonly (string | null)[]>([]);

  const commit = (typed: string) => {
    window.clearTimeout(timer.current);
    if (isSaved(typed)) {
      setError(undefined);
      setIsContested(false);
      return;
    }
    const reading = read(typed);
    if (!reading.ok) {
      setError(reading.error);
      return;
    }
    setError(undefined);
    if (isContested) return;
    handOver(reading.value, typed);
  };
  const handOver = (value: Value, typed: string) => {
    typing.current = false;
    sent.current = [...sent.current, meaning(typed)];
    onCommit(value);
  };
  const latest = useRef(commit);
  latest.current = commit;
  const waiting = useRef<string | null>(null);
  waiting.current = draft;

  // Leaving the screen in the middle of a pause still saves what was typed.
  useEffect(
    () => () => {
      if (waiting.current !== null) latest.current(waiting.current);
    },
    [],
  );

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
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(typed), PAUSE);
  };
  const leave = () => {
    inside.current = false;
    typing.current = false;
    if (draft === null) return;
    // What cannot be read, or is still on its way, stays in the field; what is saved is shown as it was saved.
    commit(draft);
    if (isSaved(draft)) setDraft(null);
  };
  const keepMine = () => {
    setIsContested(false);
    const reading = read(text);
    if (reading.ok) handOver(reading.value, text);
  };
  const takeTheirs = () => {
    window.clearTimeout(timer.current);
    typing.current = false;
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
  const conflict = isContested ? <DraftConflict theirs={saved} onKeepMine={keepMine} onTakeTheirs={takeTheirs} /> : null;
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
        commit(text);
      }}
    >
      <TextField {...words} {...rest} value={text} onChange={change} onBlur={leave} />
      {conflict}
    </form>
  );
}
