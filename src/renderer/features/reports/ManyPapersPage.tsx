import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { PageHead, useText } from '#renderer/ui/index.ts';
import { ManyPapers } from './ManyPapers.tsx';

/** Papers for many clients at once: those chosen on the list of clients, or by what is due. */
export function ManyPapersPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const { clients: chosen } = useSearch({ from: '/reports/many' });
  const clients = useQuery(queries.clients.list.queryOptions({ input: { search: '' } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  // As it was when the screen came up: a batch begun here tells of itself.
  const unfinished = useQuery({ ...queries.paperBatch.unfinished.queryOptions(), staleTime: 'static', gcTime: 0 });
  const due = useQuery(queries.plans.due.queryOptions());
  const trail = [
    <Link key="reports" to="/reports">
      {say('report.title')}
    </Link>,
    say('report.many'),
  ];
  return (
    <Screen trail={trail} title={say('report.many')}>
      <PageHead title={say('report.many')} facts={[say('report.many.about')]} />
      <Loaded query={clients} rows={8}>
        {(all) => (
          <Loaded query={settings} rows={8}>
            {(set) => (
              <Loaded query={due} rows={8}>
                {({ today, reviews }) => (
                  <Loaded query={unfinished} rows={8}>
                    {(last) => (
                      <ManyPapers
                        clients={all}
                        settings={set}
                        today={today}
                        reviews={reviews.listed}
                        unfinished={last}
                        chosen={chosen ?? null}
                      />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}
