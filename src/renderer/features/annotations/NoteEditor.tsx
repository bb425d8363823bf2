import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Banner, Button, Segmented, TextArea, useText } from '#renderer/ui/index.ts';
import { longestNote } from '#shared/contract/annotations.ts';
import type { AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import { isMarkKind, visibilitiesOf } from '#shared/domain/annotation/mark-rules.ts';
import { showWithPassage } from './bring-into-view.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import { correctedValue, useWhereFrom } from './CorrectionLine.tsx';
import { useAnnotationDesk } from './desk.ts';
import { KindSwitch } from './KindSwitch.tsx';
import styles from './NoteCard.module.css';
import { kindMessage } from './note-kinds.ts';
import { PlainWordsTools } from './PlainWordsTools.tsx';
import type { NumberedNote } from './page-order.ts';
import { useCorrection } from './use-correction.ts';
import type { NotePart } from './use-note-part.ts';
import { useNoteText } from './use-note-text.ts';

/** Characters left when the editor begins to count. */
const COUNTED = 500;

/** A note being written: its kind, its text, who may see it. Everything is saved as it changes; Escape closes and keeps it. One left without a word goes again. */
export function NoteEditor({ note: { annotation, number } }: { readonly note: NumberedNote }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const editor = useRef<HTMLElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  // A mark that was just begun is first given its kind.
  const isNewMark = useRef(isMarkKind(annotation.kind) && annotation.body === '' && annotation.correction === null);
  const writing = useNoteText(annotation, desk.writes);
  const correction = useCorrection(annotation, desk);
  const whereFrom = useWhereFrom();
  const isMark = isMarkKind(correction.kind);
  const isOffice = annotation.clientId === null;

  // Before the next key is heard: what is typed right after the note's key belongs to the note.
  useLayoutEffect(() => {
    const area = text.current;
    const mark = isNewMark.current ? editor.current?.querySelector<HTMLElement>('[data-mark-row] [aria-checked="true"]') : null;
    if (mark) mark.focus({ preventScroll: true });
    else {
      area?.focus({ preventScroll: true });
      area?.setSelectionRange(area.value.length, area.value.length);
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind has other fields below it
  useEffect(() => {
    // The editor is higher than the note it replaces; its place is known after the next drawing.
    const drawn = requestAnimationFrame(() => {
      if (editor.current !== null) showWithPassage(annotation.id, editor.current);
    });
    return () => cancelAnimationFrame(drawn);
  }, [annotation.id, correction.kind]);

  const { leaveEditor } = desk;
  useEffect(() => {
    // A dialog that closes gives the focus back by itself: only who pressed something can have gone elsewhere.
    let isAtWork = false;
    function onPress(): void {
      isAtWork = true;
    }
    // A press on a scroll bar, or on another window, leaves the focus where it is: then nobody has gone.
    function onElsewhere(event: Event): void {
      const isInside = (node: EventTarget | null): boolean => node instanceof Node && editor.current?.contains(node) === true;
      if (isAtWork && !isInside(event.target) && !isInside(document.activeElement)) leaveEditor(annotation.id);
    }
    document.addEventListener('keydown', onPress);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('pointerup', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onPress);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('pointerup', onElsewhere);
    };
  }, [annotation.id, leaveEditor]);

  function write(words: string): void {
    writing.change(words);
    if (words !== '') desk.written(annotation.id);
  }
  /** A mark says something without a word. */
  function chooseKind(kind: AnnotationKind): void {
    correction.chooseKind(kind);
    if (isMarkKind(kind)) desk.written(annotation.id);
  }
  function done(): void {
    if (isMark) desk.written(annotation.id);
    void close();
  }

  /** Keys pressed while the last words are written are meant for the note, not for its text. A text that cannot be written stays open. */
  async function close(): Promise<void> {
    editor.current?.focus({ preventScroll: true });
    const isWritten = (await writing.finish()) && (await correction.finish());
    // Who has gone on meanwhile is not called back.
    const hasFocus = editor.current?.contains(document.activeElement) === true;
    if (isWritten) desk.closeEditor(annotation.id, hasFocus);
    else if (hasFocus) text.current?.focus({ preventScroll: true });
  }

  const notice = writing.conflict === null ? <FailureBanner failure={writing.saving.failure} /> : <Conflict {...writing.conflict} />;
  return (
    <article
      ref={editor}
      className={styles.editor}
      data-kind={annotation.kind}
      data-note-card={annotation.id}
      tabIndex={-1}
      aria-label={say('annotations.number', { number, kind: say(kindMessage[annotation.kind]) })}
      onFocus={() => desk.setActive(annotation.id)}
      // Before a control inside takes the key for itself.
      onKeyDownCapture={(event) => {
        // Keys of a dialog that was opened from here are the dialog's.
        if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') done();
        else void close();
      }}
    >
      <KindSwitch number={number} value={correction.kind} isOffice={isOffice} onChange={chooseKind} />
      <CorrectionFields writing={correction} onWritten={() => desk.written(annotation.id)} />
      {correction.conflict === null ? (
        <FailureBanner failure={correction.saving.failure} />
      ) : (
        <Conflict
          {...correction.conflict}
          stored={[correctedValue(correction.conflict.stored), whereFrom(correction.conflict.stored)].filter(Boolean).join(' · ')}
        />
      )}
      <TextArea
        ref={text}
        label={say(correction.kind === 'plainWords' ? 'plainWords.yours' : isMark ? 'annotations.markText' : 'annotations.text')}
        hideLabel={!isMark}
        rows={isMark ? 2 : 3}
        maxLength={longestNote}
        value={writing.value}
        onChange={write}
      />
      <Room left={longestNote - writing.value.length} />
      {correction.kind === 'plainWords' ? (
        <PlainWordsTools annotation={annotation} text={writing.value} onText={write} notice={notice} />
      ) : null}
      {notice}
      <footer className={styles.row}>
        <Segmented
          size="small"
          label={say('annotations.visibility')}
          value={annotation.visibility}
          onChange={(visibility) => desk.setVisibility(annotation, visibility)}
          choices={visibilitiesOf(annotation).map((visibility) => ({
            value: visibility,
            label:
              isOffice && visibility === 'private' ? say('annotations.visibility.notPrinted') : say(`annotations.visibility.${visibility}`),
          }))}
        />
        <span className={styles.push}>
          <Button size="small" kind="primary" onPress={done}>
            {say('annotations.done')}
          </Button>
        </span>
      </footer>
    </article>
  );
}

/** How much more a note holds, once that is little. */
function Room({ left }: { readonly left: number }): ReactElement {
  const say = useText();
  const words =
    left > COUNTED ? '' : left <= 0 ? say('annotations.full', { count: longestNote }) : say('annotations.left', { count: left });
  return (
    <p className="caption" role="status" hidden={words === ''}>
      {words}
    </p>
  );
}

/** What was typed here and what was stored meanwhile stand side by side until the person says which stays. */
function Conflict({ stored, keepMine, takeStored }: NonNullable<NotePart<string>['conflict']>): ReactElement {
  const say = useText();
  return (
    <Banner tone="warn">
      <p>{say('annotations.conflict')}</p>
      <blockquote className={styles.stored}>{stored === '' ? say('annotations.empty') : stored}</blockquote>
      <div className={styles.row}>
        <Button size="small" onPress={keepMine}>
          {say('annotations.conflict.keepMine')}
        </Button>
        <Button size="small" kind="quiet" onPress={takeStored}>
          {say('annotations.conflict.takeStored')}
        </Button>
      </div>
    </Banner>
  );
}
