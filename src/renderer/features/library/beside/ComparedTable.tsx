import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { useNoteClient, useNoteCounts } from '#renderer/features/annotations/index.ts';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { ComparedRow, ComparedSection } from '#shared/domain/profile/compare-profiles/index.ts';
import { DimensionName, type Direction, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import styles from './beside.module.css';
import { ComparedRowLine } from './ComparedRowLine.tsx';
import type { SideNotes } from './SideCell.tsx';
import type { SideReading, Sides } from './sides.ts';

interface ComparedTableProps {
  readonly sides: Sides;
  /** Those shown now. */
  readonly sections: readonly ComparedSection[];
}

/** One table: what is spoken of and how it differs, what the page says, what the computed profile says. The heads stay in sight. */
export function ComparedTable({ sides, sections }: ComparedTableProps): ReactElement {
  const say = useText();
  const client = useNoteClient();
  const notes: SideNotes = {
    client: client?.name ?? '',
    page: useNoteCounts(client, sides.page.reading),
    computed: useNoteCounts(client, sides.computed.reading),
  };
  return (
    <table className={styles.table} aria-label={say('beside.title')}>
      <thead>
        <tr>
          <th scope="col" className={styles.topicColumn}>
            {say('beside.difference')}
          </th>
          <th scope="col">
            <SideHead {...sides.page} />
          </th>
          <th scope="col">
            <SideHead {...sides.computed} />
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.row}>
          <th scope="row">{say('beside.from')}</th>
          <td className={styles.detail}>{say('beside.page.from')}</td>
          <td className={styles.detail}>{say('beside.computed.from', { sources: sourcesOf(sides.computed) })}</td>
        </tr>
      </tbody>
      {sections.map(({ section, rows }) => (
        <tbody key={section} data-place={section}>
          <tr className={styles.sectionRow}>
            <th scope="rowgroup" colSpan={3}>
              <h2>{say(`profile.section.${section}`)}</h2>
              {section === 'dimensions' ? <span className={styles.remark}>{say('beside.scores.rules')}</span> : null}
              {section === 'immigration' ? <span className={styles.remark}>{say('profile.immigration.caution')}</span> : null}
            </th>
          </tr>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several rows may be about the same thing; they never move among themselves
            <Fragment key={place}>
              {directionOf(row) === directionOf(rows[place - 1]) ? null : <DirectionRow direction={directionOf(row)} />}
              <ComparedRowLine row={row} section={section} sides={sides} notes={notes} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Which way a score is better; null for what is no score. */
function directionOf(row: ComparedRow | undefined): Direction | null {
  const name = DimensionName.safeParse(row?.topic);
  return name.success ? dimensionDirection[name.data] : null;
}

/** Benefits and burdens stand apart, each under its direction. */
function DirectionRow({ direction }: { readonly direction: Direction | null }): ReactElement | null {
  const say = useText();
  if (direction === null) return null;
  return (
    <tr className={styles.directionRow}>
      <th colSpan={3}>{say(direction === 'benefit' ? 'profile.scores.benefits' : 'profile.scores.burdens')}</th>
    </tr>
  );
}

/** What the column is, of when, and the way to its own reader. */
function SideHead({ side, reading }: SideReading): ReactElement {
  const say = useText();
  const dates = useDates();
  const { computed, version } = reading;
  return (
    <div className={styles.sideHead}>
      <span className={styles.side}>
        <Icon name={side === 'page' ? 'book' : 'layers'} />
        {say(`beside.${side}`)}
      </span>
      <Link to="/library/$profileId" params={{ profileId: reading.id }}>
        {say(`beside.open.${side}`)}
      </Link>
      <span>
        {computed === null
          ? say('beside.page.facts', { date: dates.full(version.importedAt), number: version.number })
          : say('beside.computed.facts', { edition: computed.edition, rule: computed.rule })}
      </span>
    </div>
  );
}

/** The data sets behind a computed profile; its last section has their releases. */
function sourcesOf({ reading }: SideReading): string {
  return (reading.computed?.sources ?? []).map(({ name }) => name).join(', ');
}
