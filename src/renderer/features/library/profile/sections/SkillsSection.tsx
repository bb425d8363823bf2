import { type ReactElement, useRef } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import { Button, Icon, type Say, SkillLevel, Table, useText } from '#renderer/ui/index.ts';
import type { ProfileOrigin } from '#shared/contract/library.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { OccupationProfile, SkillToBuild } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { Reason, useHasReason } from '../Reason.tsx';
import { useReading } from '../reading-context.ts';
import type { SkillsInPlan } from '../use-skills-in-plan.ts';
import styles from './SkillsSection.module.css';

/** Skills to build, each with "Add to plan". Levels and hours are the plan's own; a skill that is in no plan shows none. */
export function SkillsSection({
  profile,
  plan,
}: {
  readonly profile: OccupationProfile;
  readonly plan: SkillsInPlan;
}): ReactElement | null {
  const say = useText();
  const skills = profile.skillsToBuild;
  const { origin } = useReading();
  const hasReason = useHasReason();
  if (skills.length === 0) {
    return hasReason('skillsToBuild') ? (
      <ProfileSectionBlock id="skillsToBuild">
        <Reason place="skillsToBuild" />
      </ProfileSectionBlock>
    ) : null;
  }
  const others = skills.filter((skill) => plan.planned(skill.id) === null);
  const rated = skills.some((skill) => plan.skillFor(skill.id) !== null);
  return (
    <ProfileSectionBlock
      id="skillsToBuild"
      facts={factsOf(say, origin, plan, skills.length, skills.length - others.length)}
      aside={
        plan.clientName === null || others.length === 0 || others.length === skills.length ? undefined : (
          <Button size="small" icon="plus" onPress={() => plan.add(others)}>
            {say('profile.addOthers', { count: others.length })}
          </Button>
        )
      }
    >
      <Table label={say('profile.section.skillsToBuild')} tall>
        <thead>
          <tr>
            <th>{say('profile.skill')}</th>
            {rated ? (
              <>
                <th className={styles.level}>{say('profile.skill.level')}</th>
                <th className="end">{say('profile.skill.estimate')}</th>
              </>
            ) : null}
            <th className="end">
              <span className="visuallyHidden">{say('profile.addToPlan')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <SkillRow key={skill.id} skill={skill} rated={rated} plan={plan} />
          ))}
        </tbody>
      </Table>
    </ProfileSectionBlock>
  );
}

interface SkillRowProps {
  readonly skill: SkillToBuild;
  readonly rated: boolean;
  readonly plan: SkillsInPlan;
}

function SkillRow({ skill, rated, plan }: SkillRowProps): ReactElement {
  const say = useText();
  const { props, parts } = useItem(skill.id, [skill.name, ...(skill.example === null ? [] : [skill.example])]);
  const [name, example] = parts;
  const own = plan.skillFor(skill.id);
  const row = useRef<HTMLTableRowElement>(null);
  function add(): void {
    // The button gives way to a word; the keyboard stays at the skill.
    row.current?.focus({ preventScroll: true });
    plan.add([skill]);
  }
  return (
    <tr {...props} ref={row} data-skill={skill.id}>
      <td>
        <div className={styles.words}>
          <span className={styles.name}>{name}</span>
          {skill.example === null ? null : <span className={styles.example}>{example}</span>}
        </div>
      </td>
      {rated ? (
        <>
          <td className={styles.level}>
            {own === null ? null : own.levelNow === null ? (
              <span className="caption">{say('profile.skill.unrated')}</span>
            ) : (
              <SkillLevel now={own.levelNow} target={own.levelTarget} />
            )}
          </td>
          <td className="end figure">{own === null ? null : hoursOf(say, own)}</td>
        </>
      ) : null}
      <td className={styles.action}>
        {plan.planned(skill.id) === null ? (
          <Button size="small" icon="plus" label={`${say('profile.addToPlan')}: ${skill.name}`} onPress={add}>
            {say('profile.addToPlan')}
          </Button>
        ) : (
          <span className={styles.inPlan}>
            <Icon name="check" />
            {say('profile.inPlan')}
          </span>
        )}
      </td>
    </tr>
  );
}

function hoursOf(say: Say, skill: PlanSkill): string {
  if (skill.hours === null) return say('profile.notStated');
  const { low, high } = skill.hours;
  return low === high ? say('profile.skill.hours', { hours: low }) : say('profile.skill.hoursRange', { low, high });
}

function factsOf(say: Say, origin: ProfileOrigin, plan: SkillsInPlan, total: number, count: number): string {
  const years = say(origin === 'page' ? 'profile.skills.nextYears' : 'profile.skills.proposed');
  if (plan.clientName === null) return years;
  const state = say('profile.inPlanOf', { count, total, client: plan.clientName });
  return `${years} · ${count === total ? say('profile.allInPlan', { count, client: plan.clientName }) : state}`;
}

/** The skill of the row that holds the focus, for Alt A. */
export function focusedSkill(skills: readonly SkillToBuild[], current: ItemId | null): SkillToBuild | null {
  return skills.find((skill) => skill.id === current) ?? null;
}
