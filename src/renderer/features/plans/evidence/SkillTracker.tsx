import { type ReactElement, useId } from 'react';
import { Button, SectionHead, SkillLevel, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Evidence } from '#shared/domain/plan/evidence.ts';
import type { HoursEntry } from '#shared/domain/plan/hours-log.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { skillWrite } from '../plan-writes.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { levelMessage } from '../words.ts';
import { DoneHours } from './DoneHours.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import styles from './evidence.module.css';
import { HoursList } from './HoursList.tsx';

interface SkillTrackerProps {
  readonly skill: PlanSkill;
  readonly clientId: ClientId;
  readonly hours: readonly HoursEntry[];
  readonly evidence: readonly Evidence[];
  readonly changes: PlanChanges;
  readonly onHours: (entry: HoursEntry) => void;
  /** null: a new piece. */
  readonly onEvidence: (evidence: Evidence | null) => void;
}

/** One skill of the tracker: how far it is, its hours log, and what there is to show. */
export function SkillTracker({ skill, clientId, hours, evidence, changes, onHours, onEvidence }: SkillTrackerProps): ReactElement {
  const say = useText();
  const titles = { hours: useId(), evidence: useId() };
  const raise = (level: number) =>
    changes.run({
      place: 'tracker',
      write: skillWrite(skill, { levelNow: level }),
      said: () => say('planWork.evidence.raised', { skill: skill.name, level: say(levelMessage(level)) }),
    });
  return (
    <section className={styles.skill} aria-label={skill.name}>
      <SectionHead
        title={skill.name}
        facts={
          <span className={styles.about}>
            <SkillLevel now={skill.levelNow} target={skill.levelTarget} />
            {say('plans.level.change', {
              now: say(levelMessage(skill.levelNow)),
              target: say(skill.levelTarget === null ? 'plans.level.noTarget' : levelMessage(skill.levelTarget)),
            })}
          </span>
        }
        aside={
          <>
            <DoneHours skill={skill} />
            <Button size="small" icon="plus" label={say('planWork.evidence.new', { skill: skill.name })} onPress={() => onEvidence(null)}>
              {say('planWork.evidence.add')}
            </Button>
          </>
        }
      />
      <div className={styles.halves}>
        <div>
          <h3 id={titles.hours}>{say('planWork.hours.title')}</h3>
          <HoursList labelledBy={titles.hours} entries={hours} onOpen={onHours} />
        </div>
        <div>
          <h3 id={titles.evidence}>{say('planWork.evidence.title')}</h3>
          <EvidenceList
            labelledBy={titles.evidence}
            skill={skill}
            clientId={clientId}
            evidence={evidence}
            onOpen={onEvidence}
            onRaise={(level) => void raise(level)}
          />
        </div>
      </div>
    </section>
  );
}
