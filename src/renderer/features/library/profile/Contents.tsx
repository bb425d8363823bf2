import type { ReactElement, RefObject } from 'react';
import { countBySection, useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import { ContentsList } from './ContentsList.tsx';
import { contentsOf } from './contents.ts';

interface ContentsProps {
  readonly reading: ProfileReading;
  /** The area that scrolls, with the places in it. */
  readonly reader: RefObject<HTMLElement | null>;
}

/** The list of contents beside the page, with the number of notes in each section. */
export function Contents({ reading, reader }: ContentsProps): ReactElement {
  const say = useText();
  const { notes, passages } = useAnnotationDesk();
  const counts = countBySection(notes.placed, [...passages.values()]);
  const entries = contentsOf(reading).map(({ id, message, section, isInner }) => {
    const figure = section === null ? undefined : counts.get(section);
    const count = figure === undefined ? null : { figure, words: say('profile.contents.count', { count: figure }) };
    return { id, words: say(message), isInner, count };
  });
  return (
    <ContentsList label={say('profile.contents')} entries={entries} reader={reader} focusable="[data-item-id], [data-place='related'] a" />
  );
}
