import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { type JoinField, joinChoices, joinedSkill } from '#shared/domain/plan/join-skills.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { joinWrite } from '../plan-writes.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { JoinChoice } from './JoinChoice.tsx';
import styles from './near-names.module.css';

interface JoinDialogProps {
  readonly kept: PlanSkill;
  readonly joined: PlanSkill;
  readonly changes: PlanChanges;
  readonly onJoined: (kept: PlanSkillId) => void;
  readonly onClose: () => void;
}

/** Asks what holds where two skills say something different, and says what the one skill will have of both. */
export function JoinDialog({ kept, joined, changes, onJoined, onClose }: JoinDialogProps): ReactElement {
  const say = useText();
  const [take, setTake] = useState<readonly JoinField[]>([]);
  const choices = joinChoices(kept, joined);
  const next = joinedSkill(kept, joined, take);
  const join = async () => {
    const isDone = await changes.run({
      place: 'join',
      write: joinWrite(kept, joined, take),
      said: () => say('plans.near.joined', { one: kept.name, other: joined.name, skill: next.name }),
    });
    if (!isDone) return;
    onClose();
    onJoined(kept.id);
  };
  const facts = [
    say('plans.near.keeps.steps', { count: kept.actions.length + joined.actions.length }),
    say('plans.near.keeps.sources', {
      codes: [...new Set([...kept.sources, ...joined.sources].map(({ socCode }) => socCode))].join(', ') || 'none',
    }),
    say('plans.near.keeps.hoursDone', { one: kept.hoursDone, other: joined.hoursDone, sum: next.hoursDone }),
    say(`plans.near.keeps.${next.standing}`),
    ...(next.gate ? [say('plans.near.keeps.gate')] : []),
  ];
  return (
    <Dialog
      title={say('plans.near.question', { one: kept.name, other: joined.name })}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('plans.near.cancel')}</Button>
          <Button kind="primary" busy={changes.busy} onPress={() => void join()}>
            {say('plans.near.verb')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('plans.near.choose', { count: choices.length })}</p>
      <div className={styles.choices}>
        {choices.map((field) => (
          <JoinChoice
            key={field}
            field={field}
            skills={[kept, joined]}
            isTaken={take.includes(field)}
            onChange={(isTaken) => setTake(isTaken ? [...take, field] : take.filter((other) => other !== field))}
          />
        ))}
      </div>
      <section className={styles.keeps}>
        <h3 className={styles.label}>{say('plans.near.keeps')}</h3>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      <FailureBanner failure={changes.failureAt('join')} />
    </Dialog>
  );
}
