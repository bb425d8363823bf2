import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, Segmented, useText } from '#renderer/ui/index.ts';
import type { ClientId, PlanId, PlanTemplateId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { PlanTemplate } from '#shared/domain/plan/templates/plan-template.ts';
import { templateFacts } from './template-facts.ts';
import styles from './templates.module.css';

interface UseTemplateDialogProps {
  /** The plan as it is shown, or the client who has none yet. */
  readonly into: { readonly planId: PlanId; readonly revision: number } | { readonly clientId: ClientId };
  readonly onClose: () => void;
}

/** Asks which template joins the plan, and whether its skills are planned at once. */
export function UseTemplateDialog({ into, onClose }: UseTemplateDialogProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const templates = useQuery(queries.planTemplates.list.queryOptions());
  const [chosen, setChosen] = useState<PlanTemplateId | null>(null);
  const [standing, setStanding] = useState<PlanSkill['standing']>('planned');
  const template = templates.data?.find(({ id }) => id === chosen) ?? templates.data?.[0];
  const use = useChange({
    write: ({ id }: PlanTemplate) => client.planTemplates.use({ templateId: id, into, standing }),
    said: ({ added, joined, costsLeftOut }) => say('planTemplates.use.done', { added, joined, costs: costsLeftOut }),
    onDone: onClose,
  });
  return (
    <Dialog
      title={say('planTemplates.use.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('planTemplates.cancel')}</Button>
          {template === undefined ? null : (
            <Button kind="primary" busy={use.busy} onPress={() => void use.run(template)}>
              {say('planTemplates.use.verb')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={templates} rows={3}>
        {(all) =>
          all.length === 0 ? (
            <p className="secondary">{say('planTemplates.use.none')}</p>
          ) : (
            <>
              <ListBox
                aria-label={say('planTemplates.title')}
                className={styles.choices ?? ''}
                items={all}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={template === undefined ? [] : [template.id]}
                onSelectionChange={(keys) => setChosen(all.find(({ id }) => keys !== 'all' && keys.has(id))?.id ?? null)}
                autoFocus
              >
                {(each) => (
                  <ListBoxItem id={each.id} textValue={each.name} className={styles.choice ?? ''}>
                    <strong>{each.name}</strong>
                    <span className="caption">{templateFacts(each, say)}</span>
                    <span className="caption">{each.skills.map(({ name }) => name).join(', ')}</span>
                  </ListBoxItem>
                )}
              </ListBox>
              <p className="secondary">{say('planTemplates.use.text')}</p>
              <Segmented
                label={say('planTemplates.use.standing')}
                choices={[
                  { value: 'planned', label: say('planTemplates.use.planned') },
                  { value: 'suggested', label: say('planTemplates.use.suggested') },
                ]}
                value={standing}
                onChange={setStanding}
                full
              />
            </>
          )
        }
      </Loaded>
      <FailureBanner failure={use.failure} />
    </Dialog>
  );
}
