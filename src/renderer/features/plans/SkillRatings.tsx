import { type ReactElement, useState } from 'react';
import { Banner, Chip, DraftConflict, Select, Switch, TextField, useText } from '#renderer/ui/index.ts';
import type { PlanReading, SkillPatch } from '#shared/contract/plans.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { readHourRange } from '#shared/domain/read-hour-range.ts';
import { skillWrite } from './plan-writes.ts';
import styles from './SkillRatings.module.css';
import { useFinishSentence } from './use-finish-sentence.ts';
import type { PlanChanges } from './use-plan-changes.ts';
import { useTypedFigures } from './use-typed-figures.ts';
import { hoursText, levelMessage } from './words.ts';

interface SkillRatingsProps {
  readonly reading: PlanReading;
  readonly skill: PlanSkill;
  readonly changes: PlanChanges;
}

const NONE = 'none';
const LEVELS = ['0', '1', '2', '3', '4'];
const RATINGS = ['1', '2', '3', '4', '5'];

/** Levels, ratings, hours, gate and needs of one skill: everything the rule and the schedule are computed from. */
export function SkillRatings({ reading, skill, changes }: SkillRatingsProps): ReactElement {
  const say = useText();
  const finish = useFinishSentence(reading);
  const change = (place: string, patch: SkillPatch, said: (after: PlanReading) => string) =>
    changes.run({ place, write: skillWrite(skill, patch), said });
  const levels = (after: PlanReading) => say('plans.edit.changed.levels', { skill: skill.name, finish: finish(after) });
  const ratings = () => say('plans.edit.changed.ratings', { skill: skill.name });
  const notStated = { value: NONE, label: say('plans.edit.notStated') };
  const levelChoices = LEVELS.map((value) => ({ value, label: `${value}  ${say(levelMessage(Number(value)))}` }));
  const ratingChoices = [notStated, ...RATINGS.map((value) => ({ value, label: say('plans.edit.rating', { rating: value }) }))];
  // Figures that were changed elsewhere ask at their fields which stay.
  const figures = changes.failureAt('figures');
  const failure = changes.failureAt('ratings') ?? (figures?.code === 'changedSince' ? null : figures);

  return (
    <section className={styles.block}>
      <h3 className={styles.title}>{say('plans.edit.title')}</h3>
      {failure ? (
        <Banner tone="danger">
          {failure.message} {failure.next}
        </Banner>
      ) : null}
      <div className={styles.pair}>
        <Select
          label={say('plans.edit.levelNow')}
          value={skill.levelNow === null ? NONE : String(skill.levelNow)}
          choices={[{ value: NONE, label: say('plans.level.unknown') }, ...levelChoices]}
          onChange={(value) => change('ratings', { levelNow: value === NONE ? null : Number(value) }, levels)}
        />
        <Select
          label={say('plans.edit.levelTarget')}
          value={skill.levelTarget === null ? NONE : String(skill.levelTarget)}
          choices={[notStated, ...levelChoices]}
          onChange={(value) => change('ratings', { levelTarget: value === NONE ? null : Number(value) }, levels)}
        />
        <Select
          label={say('plans.edit.importance')}
          value={skill.importance === null ? NONE : String(skill.importance)}
          choices={ratingChoices}
          onChange={(value) => change('ratings', { importance: value === NONE ? null : Number(value) }, ratings)}
        />
        <Select
          label={say('plans.edit.interest')}
          value={skill.interest === null ? NONE : String(skill.interest)}
          choices={ratingChoices}
          onChange={(value) => change('ratings', { interest: value === NONE ? null : Number(value) }, ratings)}
        />
      </div>
      <HourFields
        key={skill.id}
        skill={skill}
        onHours={(hours) =>
          change('figures', { hours }, (after) => say('plans.edit.changed.hours', { skill: skill.name, finish: finish(after) }))
        }
      />
      <Switch
        on={skill.gate}
        onChange={(gate) => change('ratings', { gate }, () => say('plans.edit.changed.gate', { skill: skill.name, gate: String(gate) }))}
      >
        {say('plans.edit.gate')}
      </Switch>
      <Needs reading={reading} skill={skill} changes={changes} />
    </section>
  );
}

interface HourFieldsProps {
  readonly skill: PlanSkill;
  readonly onHours: (hours: PlanSkill['hours']) => void;
}

/** Hours to the target as a range, written when both its fields are left; Enter writes them at once. */
function HourFields({ skill, onHours }: HourFieldsProps): ReactElement {
  const say = useText();
  const range = useTypedFigures([text(skill.hours?.low), text(skill.hours?.high)]);
  const [low = '', high = ''] = range.typed;
  const [rangeError, setRangeError] = useState<'plans.error.hours' | 'plans.error.hoursOrder' | null>(null);

  const commitRange = (isMine = !range.isContested) => {
    const reading = readHourRange(low, high);
    if (reading.kind !== 'hours') {
      setRangeError(reading.kind === 'wrongOrder' ? 'plans.error.hoursOrder' : 'plans.error.hours');
      return;
    }
    setRangeError(null);
    if (!isMine) return;
    if (reading.hours?.low !== skill.hours?.low || reading.hours?.high !== skill.hours?.high) onHours(reading.hours);
  };
  return (
    <form
      className={styles.hours}
      // Two fields without a button: the browser sends no submit on Enter.
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        commitRange();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears only that the focus leaves the two fields of the range */}
      <div
        className={styles.range}
        onBlur={(event) => {
          // A range is one figure: between its two fields it is not finished.
          if (!event.currentTarget.contains(event.relatedTarget)) commitRange();
        }}
      >
        <TextField
          label={say('plans.edit.hoursLow')}
          value={low}
          onChange={(typed) => range.type(0, typed)}
          saved={text(skill.hours?.low)}
          error={rangeError ? say(rangeError) : undefined}
        />
        <TextField
          label={say('plans.edit.hoursHigh')}
          value={high}
          onChange={(typed) => range.type(1, typed)}
          saved={text(skill.hours?.high)}
        />
      </div>
      {range.isContested ? (
        <DraftConflict
          theirs={hoursText(skill.hours) ?? ''}
          onKeepMine={() => {
            range.keepMine();
            commitRange(true);
          }}
          onTakeTheirs={range.takeTheirs}
        />
      ) : null}
    </form>
  );
}

/** Skills that come first. A need that would close a circle is refused and named here. */
function Needs({ reading, skill, changes }: SkillRatingsProps): ReactElement {
  const say = useText();
  const finish = useFinishSentence(reading);
  const failure = changes.failureAt('needs');
  const needed = reading.plan.skills.filter((each) => skill.needs.includes(each.id));
  const offered = reading.plan.skills.filter((each) => each.id !== skill.id && !skill.needs.includes(each.id));
  const setNeeds = (needs: PlanSkill['needs']) =>
    changes.run({
      place: 'needs',
      write: skillWrite(skill, { needs }),
      said: (after) => say('plans.edit.changed.needs', { skill: skill.name, finish: finish(after) }),
    });
  return (
    <div className={styles.needs}>
      <Select
        label={say('plans.edit.needs')}
        placeholder={say('plans.edit.needsAdd')}
        value={null}
        choices={offered.map((each) => ({ value: each.id, label: each.name }))}
        onChange={(id) => setNeeds([...skill.needs, id])}
      />
      <div className={styles.chips}>
        {needed.map((each) => (
          <Chip
            key={each.id}
            removeLabel={say('plans.edit.needsRemove', { skill: each.name })}
            onRemove={() => setNeeds(skill.needs.filter((id) => id !== each.id))}
          >
            {each.name}
          </Chip>
        ))}
        {needed.length === 0 ? <span className="caption">{say('plans.edit.needsNone')}</span> : null}
      </div>
      {failure ? (
        <Banner tone="danger">
          {failure.message} {failure.next}
        </Banner>
      ) : null}
    </div>
  );
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
