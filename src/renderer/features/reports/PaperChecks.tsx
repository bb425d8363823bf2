import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { ClientTab } from '#renderer/app/client-tab.ts';
import { Tag, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import styles from './PaperDesk.module.css';

type Check = ReportPreview['checks'][number];

/** Checks that are told also when they are passed: what a counselor would ask first of a paper. */
const ALWAYS_TOLD: readonly Check['code'][] = ['fits', 'greyscale'];

/** Where on the client's page that is which a check is about. */
const tabs: Readonly<Partial<Record<Check['code'], ClientTab>>> = {
  noPlan: 'plan',
  noProfile: 'occupations',
  noSession: 'sessions',
  notSigned: 'sessions',
  noteChanged: 'sessions',
  noteWithoutText: 'notes',
};

interface PaperChecksProps {
  readonly checks: readonly Check[];
  /** Whose paper it is, and the occupation it is about: where what is found is put right. */
  readonly clientId: ClientId | null;
  readonly profileId: ProfileId | null;
}

/** What to look at before printing; failed ones first. A check leads to what it is about, where that has a place. */
export function PaperChecks({ checks, ...about }: PaperChecksProps): ReactElement {
  const say = useText();
  const told = checks
    .filter((check) => !check.passed || ALWAYS_TOLD.includes(check.code))
    .toSorted((left, right) => Number(left.passed) - Number(right.passed));
  return (
    <ul className={styles.checkList} aria-label={say('report.checks')}>
      {told.map((check) => (
        <li key={check.code} data-passed={check.passed}>
          <WayTo check={check} {...about}>
            <Tag tone={check.passed ? 'ok' : 'warn'} icon={check.passed ? 'check' : 'concern'}>
              {say(`report.check.${check.code}`, { passed: String(check.passed), count: check.count })}
            </Tag>
          </WayTo>
        </li>
      ))}
    </ul>
  );
}

interface WayToProps extends Omit<PaperChecksProps, 'checks'> {
  readonly check: Check;
  readonly children: ReactNode;
}

function WayTo({ check: { code, passed }, clientId, profileId, children }: WayToProps): ReactNode {
  const tab = tabs[code];
  if (passed) return children;
  if (code === 'oldFigures' && profileId !== null) {
    return (
      <Link to="/library/$profileId" params={{ profileId }} className={styles.way ?? ''}>
        {children}
      </Link>
    );
  }
  if (tab === undefined || clientId === null) return children;
  return (
    <Link to="/clients/$clientId" params={{ clientId }} search={{ tab }} className={styles.way ?? ''}>
      {children}
    </Link>
  );
}
