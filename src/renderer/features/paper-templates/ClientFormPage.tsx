import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ClientPaperPage } from '#renderer/features/reports/index.ts';
import { Button, EmptyState, useText } from '#renderer/ui/index.ts';
import { ClientFormComposer } from './ClientFormComposer.tsx';

/** A client's paper made of one of the office's own forms. */
export function ClientFormPage(): ReactElement {
  const { clientId } = useParams({ from: '/reports/$clientId/forms' });
  const { form } = useSearch({ from: '/reports/$clientId/forms' });
  const { queries } = useEngine();
  const say = useText();
  const navigate = useNavigate();
  const forms = useQuery(queries.paperTemplates.list.queryOptions());
  return (
    <ClientPaperPage clientId={clientId}>
      {({ client, settings, trail }) => (
        <Loaded query={forms} rows={8}>
          {([first, ...others]) =>
            first === undefined ? (
              <Screen trail={[...trail, say('paperTemplates.title')]} title={say('paperTemplates.title')}>
                <h1 className="visuallyHidden">{say('paperTemplates.title')}</h1>
                <EmptyState
                  title={say('paperTemplates.empty.title')}
                  action={<Button onPress={() => void navigate({ to: '/forms' })}>{say('paperTemplates.openList')}</Button>}
                >
                  {say('paperTemplates.empty.text')}
                </EmptyState>
              </Screen>
            ) : (
              <ClientFormComposer
                key={clientId}
                client={client}
                forms={[first, ...others]}
                form={others.find(({ id }) => id === form) ?? first}
                paper={settings.paper}
                trail={trail}
              />
            )
          }
        </Loaded>
      )}
    </ClientPaperPage>
  );
}
