import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Button, IconButton, Menu, useText } from '#renderer/ui/index.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { SaveTemplateDialog } from './templates/SaveTemplateDialog.tsx';
import { UseTemplateDialog } from './templates/UseTemplateDialog.tsx';
import { KeepVersionDialog } from './versions/KeepVersionDialog.tsx';

type OpenDialog = 'keep' | 'saveTemplate' | 'useTemplate';

interface PlanMenuProps {
  readonly plan: SkillPlan;
  /** The buttons between the versions and the menu. */
  readonly children: ReactNode;
}

/** What is done with a plan as a whole: its versions, and templates made from it and joined into it. */
export function PlanMenu({ plan, children }: PlanMenuProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);
  const openVersions = () => void navigate({ to: '/plans/$clientId/versions', params: { clientId: plan.clientId } });
  useShortcuts(say('planVersions.label'), [
    { keys: 'V', label: say('planVersions.key.open'), run: openVersions },
    { keys: 'K', label: say('planVersions.key.keep'), run: () => setDialog('keep') },
  ]);
  return (
    <>
      <Button icon="history" kind="quiet" onPress={openVersions}>
        {say('planVersions.open')}
      </Button>
      {children}
      <Menu
        label={say('plans.head.more')}
        trigger={<IconButton icon="more" label={say('plans.head.more')} />}
        groups={[
          [{ id: 'keep', label: say('planVersions.keep.open'), icon: 'history', keys: 'K', onAction: () => setDialog('keep') }],
          [
            { id: 'use', label: say('planTemplates.add'), icon: 'plus', onAction: () => setDialog('useTemplate') },
            { id: 'save', label: say('planTemplates.save.open'), icon: 'layers', onAction: () => setDialog('saveTemplate') },
          ],
        ]}
      />
      {dialog === 'keep' ? <KeepVersionDialog plan={plan} onClose={close} /> : null}
      {dialog === 'saveTemplate' ? <SaveTemplateDialog plan={plan} onClose={close} /> : null}
      {dialog === 'useTemplate' ? <UseTemplateDialog into={{ planId: plan.id, revision: plan.revision }} onClose={close} /> : null}
    </>
  );
}
