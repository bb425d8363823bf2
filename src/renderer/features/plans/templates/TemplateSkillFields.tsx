import type { ReactElement } from 'react';
import { Checkbox, type Say, TextField, useMoney, useText } from '#renderer/ui/index.ts';
import type { TemplateFault, TemplateSkill } from '#shared/domain/plan/templates/plan-template.ts';
import { ACTION_KINDS, hoursText, levelMessage } from '../words.ts';
import type { SkillDraft, StepDraft } from './template-draft.ts';
import styles from './templates.module.css';

interface TemplateSkillFieldsProps {
  readonly draft: SkillDraft;
  readonly currency: string;
  readonly fault: TemplateFault | undefined;
  /** Whether saving was tried: only then is told what is missing. */
  readonly wasTried: boolean;
  readonly onChange: (draft: SkillDraft) => void;
}

/** A skill with its steps, each of them to be taken in, reworded or left out. */
export function TemplateSkillFields({ draft, currency, fault, wasTried, onChange }: TemplateSkillFieldsProps): ReactElement {
  const say = useText();
  const { skill, steps, taken, name } = draft;
  const isMissing = wasTried && taken && name.trim() === '';
  const setStep = (place: number, step: StepDraft) => onChange({ ...draft, steps: steps.with(place, step) });
  return (
    <li className={styles.skill} data-taken={taken}>
      <Line
        takeLabel={say('planTemplates.save.skill', { skill: skill.name })}
        textLabel={say('planTemplates.save.skillName', { skill: skill.name })}
        taken={taken}
        text={name}
        maxLength={200}
        error={isMissing ? say('planTemplates.save.nameMissing') : fault && taken ? say(`planTemplates.save.fault.${fault}`) : undefined}
        facts={skillFacts(skill, say)}
        onTake={(next) => onChange({ ...draft, taken: next })}
        onText={(next) => onChange({ ...draft, name: next })}
      />
      {taken && steps.length > 0 ? (
        <ul className={styles.steps}>
          {steps.map((step, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a draft never move
            <li key={place} data-taken={step.taken}>
              <StepLine draft={step} currency={currency} wasTried={wasTried} onChange={(next) => setStep(place, next)} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface StepLineProps {
  readonly draft: StepDraft;
  readonly currency: string;
  readonly wasTried: boolean;
  readonly onChange: (draft: StepDraft) => void;
}

function StepLine({ draft, currency, wasTried, onChange }: StepLineProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const { step, taken, text } = draft;
  const { kind, hours, cost, dueAfterDays } = step;
  const facts = say('planTemplates.step.facts', {
    kind: say(ACTION_KINDS[kind]),
    hours: hours === null ? say('planTemplates.noHours') : say('plans.actions.hoursValue', { hours }),
    cost: cost === null ? say('planTemplates.step.noCost') : cost === 0 ? say('plans.table.free') : money.amount(cost, currency),
    days: dueAfterDays ?? 'none',
  });
  return (
    <Line
      takeLabel={say('planTemplates.save.step', { step: step.text })}
      textLabel={say('planTemplates.save.stepText', { step: step.text })}
      taken={taken}
      text={text}
      maxLength={500}
      error={wasTried && taken && text.trim() === '' ? say('planTemplates.save.textMissing') : undefined}
      facts={facts}
      onTake={(next) => onChange({ ...draft, taken: next })}
      onText={(next) => onChange({ ...draft, text: next })}
    />
  );
}

interface LineProps {
  readonly takeLabel: string;
  readonly textLabel: string;
  readonly taken: boolean;
  readonly text: string;
  readonly maxLength: number;
  readonly error: string | undefined;
  readonly facts: string;
  readonly onTake: (taken: boolean) => void;
  readonly onText: (text: string) => void;
}

/** A check box, the words, and under them what goes along. */
function Line({ takeLabel, textLabel, taken, text, maxLength, error, facts, onTake, onText }: LineProps): ReactElement {
  const say = useText();
  return (
    <div className={styles.line}>
      <Checkbox label={takeLabel} checked={taken} onChange={onTake} />
      {taken ? (
        <div>
          <TextField label={textLabel} hideLabel value={text} onChange={onText} maxLength={maxLength} error={error} />
          <p className="caption">{facts}</p>
        </div>
      ) : (
        <p className={styles.out}>
          <s>{text}</s> <span className="caption">{say('planTemplates.left')}</span>
        </p>
      )}
    </div>
  );
}

function skillFacts({ levelTarget, importance, hours, gate, needs }: TemplateSkill, say: Say): string {
  const range = hoursText(hours);
  const facts = say('planTemplates.skill.facts', {
    level: say(levelTarget === null ? 'plans.level.noTarget' : levelMessage(levelTarget)).toLowerCase(),
    importance: importance ?? 'none',
    hours: range === null ? say('planTemplates.noHours') : say('planVersions.hoursValue', { hours: range }),
  });
  return [
    facts,
    ...(gate ? [say('planTemplates.skill.required')] : []),
    ...(needs.length > 0 ? [say('planTemplates.skill.needs', { skills: needs.join(', ') })] : []),
  ].join(' · ');
}
