import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Banner, EmptyState, SectionHead, Table, useText } from '#renderer/ui/index.ts';
import type { RatedSkill } from '#shared/contract/assessments.ts';
import { isAllAlike, Rater } from '#shared/domain/assessment/skill-rating.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import { AddSkill } from './AddSkill.tsx';
import styles from './Assessments.module.css';
import { SkillRow } from './SkillRow.tsx';
import { useSkillRatings } from './use-skill-ratings.ts';

/** What the client can do today, in the client's word and the counselor's, side by side and never mixed. */
export function SkillsSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.assessments.skills.queryOptions({ input: { clientId } }));
  const rated = query.data?.filter((skill) => skill.client !== null || skill.counselor !== null).length ?? 0;
  return (
    <section className={styles.section} aria-label={say('assessments.skills.title')}>
      <SectionHead
        title={say('assessments.skills.title')}
        facts={query.data && query.data.length > 0 ? say('assessments.skills.facts', { rated, count: query.data.length }) : undefined}
      />
      <Loaded query={query} rows={6}>
        {(skills) => <Skills clientId={clientId} skills={skills} />}
      </Loaded>
    </section>
  );
}

function Skills({ clientId, skills }: { readonly clientId: ClientId; readonly skills: readonly RatedSkill[] }): ReactElement {
  const say = useText();
  const ratings = useSkillRatings(clientId);
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = new Set(skills.map(({ skillKey }) => skillKey));
  const rows = [...skills, ...added.filter((name) => !known.has(skillNameKey(name))).map(unratedSkill)];
  const levelsOf = (rater: Rater) => skills.map((skill) => skill[rater]?.level ?? null);
  return (
    <>
      <FailureBanner failure={ratings.failure} />
      {rows.length === 0 ? (
        <EmptyState title={say('assessments.skills.empty.title')}>{say('assessments.skills.empty.text')}</EmptyState>
      ) : (
        <>
          <p className="caption">{say('assessments.skills.text')}</p>
          <Table label={say('assessments.skills.title')} tall>
            <thead>
              <tr>
                <th>{say('assessments.skills.column.skill')}</th>
                <th>{say('assessments.skills.column.client')}</th>
                <th>{say('assessments.skills.column.counselor')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((skill) => (
                <SkillRow key={skill.skillKey} skill={skill} onRate={(rater, change) => ratings.rate(skill, rater, change)} />
              ))}
            </tbody>
          </Table>
        </>
      )}
      {Rater.options.map((rater) => {
        const count = levelsOf(rater).filter((level) => level !== null).length;
        return isAllAlike(levelsOf(rater)) ? <Banner key={rater}>{say(`assessments.skills.alike.${rater}`, { count })}</Banner> : null;
      })}
      <AddSkill listed={new Set(rows.map(({ skillKey }) => skillKey))} onAdd={(name) => setAdded((before) => [...before, name])} />
    </>
  );
}

/** A skill of the client's own that is about to be rated; it is kept with its first rating. */
function unratedSkill(name: string): RatedSkill {
  return { skillKey: skillNameKey(name), name, occupations: [], inPlan: false, planLevel: null, client: null, counselor: null };
}
