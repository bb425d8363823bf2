import type { ReactElement } from 'react';
import { type Say, Tag, type TagProps, useDates, useText } from '#renderer/ui/index.ts';
import { type PaperStanding, type PaperState, paperStanding } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './paper-record.module.css';

const LOOKS: Readonly<Record<PaperStanding, Pick<TagProps, 'tone' | 'icon'>>> = {
  notGiven: { tone: 'plain' },
  waiting: { tone: 'warn', icon: 'clock' },
  given: { tone: 'plain', icon: 'check' },
  signed: { tone: 'ok', icon: 'lock' },
};

interface PaperStandingMarkProps {
  readonly kind: ReportRecord['kind'];
  /** undefined while it is read. */
  readonly state: PaperState | undefined;
}

/** Where a kept paper is on its way, and with whom. */
export function PaperStandingMark({ kind, state }: PaperStandingMarkProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  if (state === undefined) return null;
  const standing = paperStanding(kind, state);
  return (
    <span className={styles.standing}>
      <Tag {...LOOKS[standing]}>{say(`paperRecord.standing.${standing}`)}</Tag>
      <span className="caption clipped">{withWhom(state, say, dates.short)}</span>
    </span>
  );
}

function withWhom({ signing, lastGiven, givings }: PaperState, say: Say, short: ReturnType<typeof useDates>['short']): string {
  if (signing !== null) return say('paperRecord.standing.signedBy', { signedBy: signing.signedBy, date: short(signing.signedOn) });
  if (lastGiven === null) return '';
  return say('paperRecord.standing.lastGiven', {
    recipient: lastGiven.recipient,
    others: givings - 1,
    date: short(lastGiven.givenOn),
  });
}
