import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { EmptyState, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { Evidence } from '#shared/domain/plan/evidence.ts';
import type { HoursEntry } from '#shared/domain/plan/hours-log.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';
import { type PlanRow, planRows, rowsInOrder } from '../plan-rows.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import styles from './evidence.module.css';
import { HoursDialog } from './HoursDialog.tsx';
import { LogHours } from './LogHours.tsx';
import { SkillTracker } from './SkillTracker.tsx';

interface EvidenceViewProps {
  readonly reading: PlanReading;
  readonly work: PlanWork;
  readonly changes: PlanChanges;
  /** The skill whose hours the person came to log. */
  readonly toLog: PlanSkillId | null;
}

/** What lies over the tracker: an entry of the hours log, or a piece of evidence, null for a new one. */
type OpenEntry =
  | { readonly kind: 'hours'; readonly id: HoursEntry['id'] }
  | { readonly kind: 'evidence'; readonly id: Evidence['id'] | null; readonly skill: PlanSkill };

/** The tracker: of every planned skill, and of others that have something, the hours log and what there is to show. */
export function EvidenceView({ reading, work, changes, toLog }: EvidenceViewProps): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<OpenEntry | null>(null);
  const { plan, today } = reading;
  const hasEntry = ({ skill }: PlanRow) => [...work.hours, ...work.evidence].some(({ skillId }) => skillId === skill.id);
  const tracked = rowsInOrder(planRows(reading)).filter((row) => row.skill.standing === 'planned' || hasEntry(row));
  const close = () => setOpen(null);
  const hours = open?.kind === 'hours' ? work.hours.find(({ id }) => id === open.id) : undefined;
  const skillOfHours = plan.skills.find(({ id }) => id === hours?.skillId);
  const evidence = open?.kind === 'evidence' ? (work.evidence.find(({ id }) => id === open.id) ?? null) : null;
  if (tracked.length === 0) {
    return (
      <div className={styles.view}>
        <EmptyState title={say('planWork.evidence.emptyTitle')}>{say('planWork.evidence.empty')}</EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <LogHours skills={tracked.map(({ skill }) => skill)} first={toLog} today={today} day={today} autoFocus={toLog !== null} />
      <FailureBanner failure={changes.failureAt('tracker')} />
      {tracked.map(({ skill }) => (
        <SkillTracker
          key={skill.id}
          skill={skill}
          clientId={plan.clientId}
          hours={work.hours.filter(({ skillId }) => skillId === skill.id)}
          evidence={work.evidence.filter(({ skillId }) => skillId === skill.id)}
          changes={changes}
          onHours={({ id }) => setOpen({ kind: 'hours', id })}
          onEvidence={(piece) => setOpen({ kind: 'evidence', id: piece?.id ?? null, skill })}
        />
      ))}
      {hours !== undefined && skillOfHours !== undefined ? (
        <HoursDialog key={hours.id} entry={hours} skill={skillOfHours} today={today} onClose={close} />
      ) : null}
      {open?.kind === 'evidence' ? (
        <EvidenceDialog evidence={evidence} skill={open.skill} clientId={plan.clientId} today={today} onClose={close} />
      ) : null}
    </div>
  );
}
