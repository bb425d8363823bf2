import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Button, Icon, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportSection, Withheld } from '#shared/domain/report.ts';
import styles from './WithheldList.module.css';
import { type WayToIt, wayTo } from './way-to-withheld.ts';

/** In sight wherever the options are scrolled to: how much is left out, and down to the list of it. */
export function WithheldLine({ withheld }: { readonly withheld: readonly Withheld[] }): ReactElement | null {
  const say = useText();
  const count = withheld.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <div className={styles.count}>
      <Button kind="quiet" size="small" icon="lock" onPress={showList}>
        {say('report.withheld.line', { count })}
      </Button>
    </div>
  );
}

function showList(): void {
  const title = document.getElementById('withheld');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

interface WithheldListProps {
  /** Null where the paper has no notes to count. */
  readonly notesPrinted: number | null;
  readonly withheld: readonly Withheld[];
  readonly sectionsOff: readonly ReportSection[];
  /** Whose the withheld things are; null without a client: then nothing leads to them. */
  readonly clientId: ClientId | null;
}

/** How many notes are printed, what stays off the paper, why, and where it is. Counts only; the words stay where they are. */
export function WithheldList({ notesPrinted, withheld, sectionsOff, clientId }: WithheldListProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const sections = intl.formatList(sectionsOff.map((section) => say(`report.section.${section}`)));
  return (
    <section className={styles.block} aria-labelledby="withheld">
      <h3 id="withheld" className={styles.title} tabIndex={-1}>
        {say('report.withheld.title')}
      </h3>
      <div className={styles.lines}>
        <Icon name="lock" />
        <ul className={styles.list}>
          {notesPrinted === null ? null : <li>{say('report.notesPrinted', { count: notesPrinted })}</li>}
          {withheld.length === 0 ? <li>{say('report.withheld.nothing')}</li> : null}
          {withheld.map(({ reason, what, count }) => (
            <li key={`${reason} ${what}`}>
              {say(`report.withheld.${reason}`, { what, count, sections })}
              {clientId === null ? null : <Way clientId={clientId} way={wayTo({ reason, what })} />}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Way({ clientId, way }: { readonly clientId: ClientId; readonly way: WayToIt | null }): ReactElement | null {
  const say = useText();
  if (way === null) return null;
  return (
    <>
      {' '}
      <Link
        to="/clients/$clientId"
        params={{ clientId }}
        search={{ tab: way.tab }}
        {...(way.hash === undefined ? {} : { hash: way.hash })}
        className={styles.way ?? ''}
      >
        {say(`report.withheld.way.${way.name}`)}
      </Link>
    </>
  );
}
