import type { ReactElement } from 'react';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { Annotation, Correction } from '#shared/domain/annotation/annotation.ts';
import styles from './NoteCard.module.css';

/** The value as it is read: with its unit. */
export function correctedValue({ value, unit }: Pick<Correction, 'value' | 'unit'>): string {
  return [value, unit].filter((part) => part !== '').join(' ');
}

/** On a mark's card: the original struck, what is right, and where that is from. */
export function CorrectionLine({ annotation }: { readonly annotation: Annotation }): ReactElement | null {
  const say = useText();
  const from = useWhereFrom();
  const { kind, correction, anchor } = annotation;
  if (correction === null) return null;
  const value = correctedValue(correction);
  return (
    <>
      {value === '' ? null : (
        <p className={styles.corrected}>
          {kind === 'corrected' ? (
            <>
              <del>
                <span className="visuallyHidden">{say('annotations.correction.original')} </span>
                {anchor.exact}
              </del>{' '}
            </>
          ) : null}
          <strong>{value}</strong>
        </p>
      )}
      <p className="caption">{from(correction)}</p>
    </>
  );
}

/** "State projections, 1 Sep 2026", or that the source is not stated. */
export function useWhereFrom(): (correction: Correction) => string {
  const say = useText();
  const dates = useDates();
  return ({ source, date }) =>
    [source === '' ? say('annotations.correction.noSource') : source, ...(date === null ? [] : [dates.short(date)])].join(', ');
}
