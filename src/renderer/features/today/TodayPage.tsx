import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import { Day } from './Day.tsx';
import { NewSession } from './NewSession.tsx';
import styles from './TodayPage.module.css';
import { type Today, useToday } from './use-today.ts';

/** What the day holds: appointments to scale, what is due, and clients to think of. */
export function TodayPage(): ReactElement {
  const say = useText();
  const { date, view = 'day' } = useSearch({ from: '/today' });
  return (
    <Screen title={say('app.section.today')} trail={[say('app.section.today')]} actions={<NewSession />}>
      <Loaded query={useToday(date)} rows={8}>
        {(today) => (today.clients.hasClients ? <Day {...today} view={view} /> : <FirstDay {...today} />)}
      </Loaded>
    </Screen>
  );
}

/** A workspace without clients: how it starts. */
function FirstDay({ day }: Today): ReactElement {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  return (
    <div className="scroll">
      <PageHead title={dates.day(day.date)} />
      <div className={styles.page}>
        <EmptyState
          title={say('today.empty')}
          action={
            <Button kind="primary" icon="plus" onPress={() => void navigate({ to: '/clients/new' })}>
              {say('today.newClient')}
            </Button>
          }
        >
          {say('today.emptyText')}
        </EmptyState>
      </div>
    </div>
  );
}
