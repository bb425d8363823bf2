import { type ReactElement, useState } from 'react';
import { Button, Menu, useText } from '#renderer/ui/index.ts';
import type { PlanFile } from '#shared/contract/plan-export.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { ExportDialog } from './ExportDialog.tsx';

type Kind = PlanFile['kind'];

const icons = { calendar: 'calendar', table: 'list', data: 'report' } as const;

/** The ways out of a plan, each of which asks and shows first what goes. */
export function ExportMenu({ plan }: { readonly plan: Pick<SkillPlan, 'id' | 'clientId'> }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<Kind | null>(null);
  return (
    <>
      <Menu
        label={say('planExport.menu')}
        trigger={
          <Button icon="download" kind="quiet">
            {say('planExport.menu')}
          </Button>
        }
        groups={[
          (['calendar', 'table', 'data'] as const).map((kind) => ({
            id: kind,
            label: say(`planExport.menu.${kind}`),
            icon: icons[kind],
            onAction: () => setOpen(kind),
          })),
        ]}
      />
      {open === null ? null : <ExportDialog plan={plan} kind={open} onClose={() => setOpen(null)} />}
    </>
  );
}
