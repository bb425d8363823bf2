import { type ReactElement, useMemo, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, TextField, useText, useUnkept } from '#renderer/ui/index.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { TemplateContent, TemplateName } from '#shared/domain/plan/templates/plan-template.ts';
import { templateOfPlan } from '#shared/domain/plan/templates/template-of-plan.ts';
import { TemplateSkillFields } from './TemplateSkillFields.tsx';
import { draftFaults, draftOf, skillsOfDraft } from './template-draft.ts';
import styles from './templates.module.css';

interface SaveTemplateDialogProps {
  readonly plan: SkillPlan;
  readonly onClose: () => void;
}

/** Asks what of a plan goes into a template: everything that would is listed, and can be reworded or left out. */
export function SaveTemplateDialog({ plan, onClose }: SaveTemplateDialogProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const { currency, skills } = useMemo(() => templateOfPlan(plan), [plan]);
  const [name, setName] = useState('');
  const [draft, setDraft] = useState(() => draftOf(skills));
  const [wasTried, setWasTried] = useState(false);
  const { isUnkept } = useUnkept(JSON.stringify([name, draft]));
  const read = TemplateContent.safeParse({ name, currency, skills: skillsOfDraft(draft) });
  const faults = draftFaults(draft);
  const save = useChange({
    write: (content: TemplateContent) => client.planTemplates.save(content),
    said: ({ template }) => say('planTemplates.save.done', { name: template.name, skills: template.skills.length }),
    onDone: onClose,
  });
  const submit = () => {
    setWasTried(true);
    if (read.success) void save.run(read.data);
  };
  const taken = save.failure?.code === 'templateNameTaken' ? `${save.failure.message} ${save.failure.next}` : undefined;
  const isNameMissing = wasTried && !TemplateName.safeParse(name).success;
  const nothing =
    skills.length === 0 ? 'planTemplates.save.nothing' : draft.some((skill) => skill.taken) ? null : 'planTemplates.save.none';
  return (
    <Dialog
      title={say('planTemplates.save.title')}
      isOpen
      isHeld={isUnkept}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('planTemplates.cancel')}</Button>
          <Button kind="primary" busy={save.busy} unavailable={nothing === null ? undefined : say(nothing)} onPress={submit}>
            {say('planTemplates.save.verb')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={say('planTemplates.name')}
          value={name}
          onChange={(next) => {
            setName(next);
            save.clearFailure();
          }}
          maxLength={100}
          autoFocus
          error={isNameMissing ? say('planTemplates.nameMissing') : taken}
        />
      </form>
      <p className="secondary">{say('planTemplates.save.goes')}</p>
      <p>{say('planTemplates.save.watch')}</p>
      {skills.length === 0 ? <p className="caption">{say('planTemplates.save.nothing')}</p> : null}
      <ul className={styles.skills} aria-label={say('planTemplates.save.skills')}>
        {draft.map((skill, place) => (
          <TemplateSkillFields
            // biome-ignore lint/suspicious/noArrayIndexKey: the skills of a draft never move
            key={place}
            draft={skill}
            currency={currency}
            fault={faults.get(place)}
            wasTried={wasTried}
            onChange={(next) => setDraft(draft.with(place, next))}
          />
        ))}
      </ul>
      {taken === undefined ? <FailureBanner failure={save.failure} /> : null}
    </Dialog>
  );
}
