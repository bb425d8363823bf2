import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button, Menu, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { ReportKind } from '#shared/domain/report.ts';

/** Begins a paper of one kind for a client. */
export function NewPaper({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Menu
      label={say('report.new')}
      trigger={<Button icon="plus">{say('report.new')}</Button>}
      groups={[
        ReportKind.options.map((kind) => ({
          id: kind,
          label: say(`report.kind.${kind}`),
          icon: 'report' as const,
          onAction: () => void navigate({ to: '/reports/$clientId', params: { clientId }, search: { kind } }),
        })),
        [
          {
            id: 'forms',
            label: say('paperTemplates.ofTheOffice'),
            icon: 'report' as const,
            onAction: () => void navigate({ to: '/reports/$clientId/forms', params: { clientId } }),
          },
        ],
      ]}
    />
  );
}
