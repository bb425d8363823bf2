import type { ReactElement, ReactNode } from 'react';
import { classes } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { AnnotatedText } from './AnnotatedText.tsx';
import { useAnnotationDesk } from './desk.ts';
import styles from './item.module.css';
import { usePassageLinks } from './links.ts';
import { locateParts, type Part, segmentParts, standIn } from './segments.ts';

export interface ItemView {
  /** For the element that holds the whole item: its address for selections, and its place in the arrow keys' round. */
  readonly props: Readonly<Record<string, unknown>> & { readonly className: string };
  /** The shown parts, marked, in the order asked for. */
  readonly parts: readonly ReactNode[];
}

/** Words that stand for a stretch of the item's text: a figure written anew. `part` is null where that stretch was not found. */
export interface StandIn {
  readonly label: string;
  readonly part: Part | null;
}

/**
 * Shows one item of the profile so that it can be annotated. `shown` are stretches of the item's own text in reading order, or words that
 * stand for one; what is not in the text is shown plain. Where nothing of it is (a score's label in the counselor's language, a split edited
 * by hand), the first stands for the whole text. Selecting any of a stand-in selects all it stands for.
 */
export function useItem(itemId: ItemId | undefined, shown: readonly (string | StandIn)[]): ItemView {
  const desk = useAnnotationDesk();
  const links = usePassageLinks();
  const labels = shown.map((one) => (typeof one === 'string' ? one : one.label));
  const passage = itemId === undefined ? undefined : desk.passages.get(itemId);
  if (itemId === undefined || passage === undefined) return { props: { className: '' }, parts: labels };
  const located = locate(passage.text, shown);
  const present = located.filter((part) => part !== null);
  const segments = segmentParts(passage.text, present, desk.highlightsOn(itemId), links?.linksIn(itemId));
  return {
    props: {
      className: styles.item ?? '',
      'data-item-id': itemId,
      tabIndex: desk.tabStop === itemId ? 0 : -1,
      onFocus: () => desk.setCurrentItem(itemId),
    },
    parts: located.map((part, index) => {
      const own = part === null ? undefined : segments[present.indexOf(part)];
      const label = labels[index] ?? '';
      if (part === null || own === undefined) return label;
      const isOwnText = passage.text.slice(part.from, part.to) === label;
      return isOwnText ? (
        <AnnotatedText key={part.from} itemId={itemId} segments={own} />
      ) : (
        <AnnotatedText key={part.from} itemId={itemId} segments={[standIn(own, label)]} standsFor={part.to - part.from} />
      );
    }),
  };
}

/** Where each shown part stands; when none of them is in the text, the first stands for all of it. */
function locate(text: string, shown: readonly (string | StandIn)[]): readonly (Part | null)[] {
  const found = locateParts(
    text,
    shown.map((one) => (typeof one === 'string' ? one : '')),
  );
  const parts = shown.map((one, index) => (typeof one === 'string' ? (found[index] ?? null) : one.part));
  return parts.every((part) => part === null) ? parts.map((_, index) => (index === 0 ? { from: 0, to: text.length } : null)) : parts;
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
