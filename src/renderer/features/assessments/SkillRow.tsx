import type { ReactElement } from 'react';
import { DraftField, type Say, useText } from '#renderer/ui/index.ts';
import type { RatedSkill } from '#shared/contract/assessments.ts';
import { levelsApart, type Rater } from '#shared/domain/assessment/skill-rating.ts';
import styles from './Assessments.module.css';
import { NumberScale } from './NumberScale.tsx';
import type { RatingChange } from './use-skill-ratings.ts';

interface SkillRowProps {
  readonly skill: RatedSkill;
  readonly onRate: (rater: Rater, change: RatingChange) => Promise<boolean>;
}

/** From this many levels on the two are far enough apart for a word. */
const farApart = 2;

const levelWords = ['plans.level.0', 'plans.level.1', 'plans.level.2', 'plans.level.3', 'plans.level.4'] as const;

/** One skill: where it is from, both ratings, what each is seen by, and a word where the two are far apart. */
export function SkillRow({ skill, onRate }: SkillRowProps): ReactElement {
  const say = useText();
  const apart = levelsApart({ client: skill.client?.level ?? null, counselor: skill.counselor?.level ?? null });
  return (
    <tr className={styles.skill}>
      <th scope="row">
        <span>{skill.name}</span>
        <span className="caption">{whereFrom(skill, say)}</span>
        {apart !== null && apart >= farApart ? <span className="caption">{say('assessments.skills.apart', { levels: apart })}</span> : null}
      </th>
      <RatingCell skill={skill} rater="client" onRate={onRate} />
      <RatingCell skill={skill} rater="counselor" onRate={onRate} />
    </tr>
  );
}

function RatingCell({ skill, rater, onRate }: SkillRowProps & { readonly rater: Rater }): ReactElement {
  const say = useText();
  const rating = skill[rater];
  const evidence = rating?.evidence ?? '';
  return (
    <td>
      <div className={styles.rating}>
        <span className={styles.level}>
          <NumberScale
            label={say(`assessments.skills.rate.${rater}`, { skill: skill.name })}
            from={0}
            to={4}
            value={rating?.level ?? null}
            onChange={(level) => onRate(rater, { level, evidence })}
            words={(level) => say('assessments.skills.choice', { level, words: wordsOf(level, say) })}
            none={say('assessments.skills.notRated')}
          />
          <span className="caption">{rating === null ? say('assessments.skills.notRated') : wordsOf(rating.level, say)}</span>
        </span>
        {rating === null ? null : (
          <DraftField
            label={say('assessments.skills.evidenceOf', { skill: skill.name })}
            hideLabel
            placeholder={say('assessments.skills.evidencePlaceholder')}
            saved={evidence}
            read={(text) => ({ ok: true, value: text.trim() })}
            onCommit={(text) => onRate(rater, { level: rating.level, evidence: text })}
            maxLength={500}
          />
        )}
      </div>
    </td>
  );
}

function wordsOf(level: number, say: Say): string {
  const id = levelWords[level];
  return id === undefined ? String(level) : say(id);
}

function whereFrom({ occupations, inPlan, planLevel }: RatedSkill, say: Say): string {
  const plan = inPlan
    ? [planLevel === null ? say('assessments.skills.planUnrated') : say('assessments.skills.plan', { level: planLevel })]
    : [];
  const listed = occupations.map(({ title }) => title);
  return [...(listed.length === 0 && !inPlan ? [say('assessments.skills.own')] : listed), ...plan].join(' · ');
}
