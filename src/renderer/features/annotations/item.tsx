import type { ReactElement, ReactNode } from 'react';
import { classes } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { AnnotatedText } from './AnnotatedText.tsx';
import { useAnnotationDesk } from './desk.ts';
import styles from './item.module.css';
import { locateParts, segmentParts } from './segments.ts';

export interface ItemView {
  /** For the element that holds the whole item: its address for selections, and its place in the arrow keys' round. */
  readonly props: Readonly<Record<string, unknown>> & { readonly className: string };
  /** The shown parts, marked, in the order asked for. */
  readonly parts: readonly ReactNode[];
}

/**
 * Shows one item of the profile so that it can be annotated. `shown` are stretches of the item's own text, in reading order. A stretch that
 * is not in the text (a split the counselor has edited), or an item that is no passage of this version, is shown plain.
 */
export function useItem(itemId: ItemId | undefined, shown: readonly string[]): ItemView {
  const desk = useAnnotationDesk();
  const passage = itemId === undefined ? undefined : desk.passages.get(itemId);
  if (itemId === undefined || passage === undefined) return { props: { className: '' }, parts: shown };
  const located = locateParts(passage.text, shown);
  const present = located.filter((part) => part !== null);
  const segments = segmentParts(passage.text, present, desk.highlightsOn(itemId));
  const isFirst = desk.currentItem === null && desk.passages.keys().next().value === itemId;
  return {
    props: {
      className: styles.item ?? '',
      'data-item-id': itemId,
      tabIndex: desk.currentItem === itemId || isFirst ? 0 : -1,
      onFocus: () => desk.setCurrentItem(itemId),
    },
    parts: located.map((part, index) => {
      const own = part === null ? undefined : segments[present.indexOf(part)];
      return own === undefined ? shown[index] : <AnnotatedText key={part?.from} segments={own} />;
    }),
  };
}

export interface ItemTextProps {
  readonly id: ItemId | undefined;
  readonly text: string;
  readonly as?: 'p' | 'span' | 'li' | 'div';
  readonly lang?: string | undefined;
  /** A class of the surrounding section beside the item's own. */
  readonly className?: string | undefined;
}

/** An item that is one running text: a paragraph, a list entry, a fact in a line. */
export function ItemText({ id, text, as: Element = 'p', lang, className }: ItemTextProps): ReactElement {
  const { props, parts } = useItem(id, [text]);
  return (
    <Element {...props} className={classes(props.className, className)} {...(lang === undefined ? {} : { lang })}>
      {parts}
    </Element>
  );
}
