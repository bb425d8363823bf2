import { Fragment, type ReactElement, type ReactNode } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { AnnotationId, ItemId } from '#shared/domain/ids.ts';
import styles from './AnnotatedText.module.css';
import { useAnnotationDesk } from './desk.ts';
import { usePassageLinks } from './links.ts';
import { MarkFlags, ValueBeside } from './MarkFlag.tsx';
import { kindMessage } from './note-kinds.ts';
import { PlainPassage, useIsReplaced } from './PlainWordsShown.tsx';
import { linkedRuns, type Segment } from './segments.ts';

interface AnnotatedTextProps {
  readonly itemId: ItemId;
  readonly segments: readonly Segment<AnnotationId>[];
  /** Given where other words stand for the item's own (a label in the counselor's language): the length of the text they stand for. */
  readonly standsFor?: number;
}

/** One part of an item's text with its marks, their flags and values, and the raised numbers. `data-at` carries each run's offset for the selection. */
export function AnnotatedText({ itemId, segments, standsFor }: AnnotatedTextProps): ReactElement {
  const links = usePassageLinks();
  const isWhole = (id: AnnotationId) => segments.every(({ covering }) => covering.includes(id));
  return (
    <>
      {linkedRuns(segments).map((runs) => {
        const text = runs.map((segment) => <Fragment key={segment.start}>{wrapped(segment, standsFor)}</Fragment>);
        const link = runs[0]?.link ?? null;
        return (
          <Fragment key={runs[0]?.start}>
            <MarkFlags itemId={itemId} ids={runs.flatMap(({ opening }) => opening)} />
            {link === null || links === null ? (
              text
            ) : (
              <links.Link itemId={itemId} id={link}>
                {text}
              </links.Link>
            )}
            {runs
              .flatMap(({ closing }) => closing)
              .map((id) => (
                <Fragment key={id}>
                  <PlainPassage id={id} isWhole={isWhole(id)} place="inLine" />
                  <ValueBeside id={id} />
                  <NoteNumber id={id} />
                </Fragment>
              ))}
          </Fragment>
        );
      })}
      {segments
        .flatMap(({ closing }) => closing)
        .map((id) => (
          <PlainPassage key={id} id={id} isWhole={isWhole(id)} place="below" />
        ))}
    </>
  );
}

function wrapped(segment: Segment<AnnotationId>, standsFor: number | undefined): ReactNode {
  const text = (
    <span data-at={segment.start} data-stands-for={standsFor}>
      {segment.text}
    </span>
  );
  return segment.covering.reduceRight<ReactElement>(
    (inside, id, depth) => (
      <Mark key={id} id={id} depth={depth}>
        {inside}
      </Mark>
    ),
    text,
  );
}

/** Soft ground and the kind's own underline; marks inside marks are underlined lower, so that both lines can be seen. */
function Mark({
  id,
  depth,
  children,
}: {
  readonly id: AnnotationId;
  readonly depth: number;
  readonly children: ReactElement;
}): ReactElement {
  const { noteOf, active, activate } = useAnnotationDesk();
  const isReplaced = useIsReplaced(id);
  const note = noteOf(id);
  if (note === undefined) return children;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: [ and ] reach the same note
    <mark
      className={styles.mark}
      hidden={isReplaced}
      data-kind={note.annotation.kind}
      data-struck={note.annotation.kind === 'corrected' || undefined}
      data-note={id}
      data-active={active === id || undefined}
      data-depth={depth > 0 ? Math.min(depth, 3) : undefined}
      onClick={(event) => {
        const selecting = window.getSelection()?.isCollapsed === false;
        // A link under the mark opens; its note is reached by its number.
        if (selecting || (event.target instanceof Element && event.target.closest('[data-link]') !== null)) return;
        event.stopPropagation();
        activate(id);
      }}
    >
      {children}
    </mark>
  );
}

function NoteNumber({ id }: { readonly id: AnnotationId }): ReactElement | null {
  const say = useText();
  const { noteOf, activate } = useAnnotationDesk();
  const note = noteOf(id);
  if (note === undefined) return null;
  return (
    <sup className={styles.number} data-kind={note.annotation.kind}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={say('annotations.number', { number: note.number, kind: say(kindMessage[note.annotation.kind]) })}
        onClick={() => activate(id)}
      >
        {note.number}
      </button>
    </sup>
  );
}
