import { Children, type ReactElement, type ReactNode } from 'react';
import { Button, Checkbox, classes, useText, VerdictMark } from '#renderer/ui/index.ts';
import type { ProfileListing } from '#shared/contract/library.ts';
import { countFacets, type Facets, isFiltering, noFacets, toggled } from './facets.ts';
import styles from './LibraryPage.module.css';

interface FacetPanelProps {
  /** What the search found, before any filter: the counts beside the filters. */
  readonly listings: readonly ProfileListing[];
  readonly facets: Facets;
  readonly onChange: (facets: Facets) => void;
}

const verdicts = ['growing', 'mixed', 'shrinking', 'other', 'notStated'] as const;
const migrations = ['listed', 'notListed', 'notStated'] as const;

/** Filters for what the pages hold; a value no page has is not offered unless it is set. */
export function FacetPanel({ listings, facets, onChange }: FacetPanelProps): ReactElement {
  const say = useText();
  const counts = countFacets(listings);
  return (
    <aside className={classes(styles.facets, 'scroll')} aria-label={say('library.filters')}>
      <Facet title={say('library.facet.verdict')}>
        {verdicts
          .filter((verdict) => counts.verdicts.has(verdict) || facets.verdicts.includes(verdict))
          .map((verdict) => (
            <Choice
              key={verdict}
              amount={counts.verdicts.get(verdict) ?? 0}
              checked={facets.verdicts.includes(verdict)}
              onChange={() => onChange({ ...facets, verdicts: toggled(facets.verdicts, verdict) })}
            >
              {verdict === 'notStated' ? (
                say('library.facet.notStated')
              ) : (
                <VerdictMark kind={verdict} word={say(`library.verdict.${verdict}`)} />
              )}
            </Choice>
          ))}
      </Facet>
      <Facet title={say('library.facet.migration')}>
        {migrations
          .filter((value) => counts.migration.has(value) || facets.migration.includes(value))
          .map((value) => (
            <Choice
              key={value}
              amount={counts.migration.get(value) ?? 0}
              checked={facets.migration.includes(value)}
              onChange={() => onChange({ ...facets, migration: toggled(facets.migration, value) })}
            >
              {say(`library.facet.${value}`)}
            </Choice>
          ))}
      </Facet>
      <Facet title={say('library.facet.work')}>
        <Choice amount={counts.withNotes} checked={facets.withNotes} onChange={() => onChange({ ...facets, withNotes: !facets.withNotes })}>
          {say('library.facet.hasNotes')}
        </Choice>
        <Choice
          amount={counts.withQuestions}
          checked={facets.withQuestions}
          onChange={() => onChange({ ...facets, withQuestions: !facets.withQuestions })}
        >
          {say('library.facet.hasQuestions')}
        </Choice>
      </Facet>
      <div className={styles.key}>
        <span>
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <path d="M2 11V5h5v6zM10 11V2h5v9z" fill="var(--data-benefit)" />
          </svg>
          {say('library.key.benefit')}
        </span>
        <span>
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <path d="M2.5 11V5h4v6zM10.5 11V2h4v9z" fill="none" stroke="var(--data-burden)" />
          </svg>
          {say('library.key.burden')}
        </span>
      </div>
      {isFiltering(facets) ? (
        <div className={styles.key}>
          <Button size="small" kind="quiet" icon="close" onPress={() => onChange(noFacets)}>
            {say('library.clearFilters')}
          </Button>
        </div>
      ) : null}
    </aside>
  );
}

function Facet({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement | null {
  if (Children.count(children) === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly amount: number;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Choice({ amount, checked, onChange, children }: ChoiceProps): ReactElement {
  return (
    <div className={styles.choice}>
      <Checkbox checked={checked} onChange={onChange}>
        {children}
      </Checkbox>
      <span className={classes(styles.amount, 'figure')}>{amount}</span>
    </div>
  );
}
