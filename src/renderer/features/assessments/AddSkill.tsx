import type { ReactElement } from 'react';
import { AddField, type Read, useReaders } from '#renderer/features/intake/index.ts';
import { useText } from '#renderer/ui/index.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import styles from './Assessments.module.css';

interface AddSkillProps {
  /** The skills on the list, by `skillNameKey`. */
  readonly listed: ReadonlySet<string>;
  readonly onAdd: (name: string) => void;
}

/** Takes the name of one more skill to rate. */
export function AddSkill({ listed, onAdd }: AddSkillProps): ReactElement {
  const say = useText();
  const named = useReaders().named(200, 'assessments.skills.error.name');
  const read: Read<string> = (typed) => {
    const name = named(typed);
    return name.ok && listed.has(skillNameKey(name.value)) ? { ok: false, error: say('assessments.skills.error.listed') } : name;
  };
  return (
    <div className={styles.adder}>
      <AddField
        label={say('assessments.skills.addName')}
        hint={say('assessments.skills.addHint')}
        button={say('assessments.skills.add')}
        read={read}
        onAdd={onAdd}
      />
    </div>
  );
}
