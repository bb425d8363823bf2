import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useStepKeys } from '#renderer/app/use-step-keys.ts';
import { useStartSession } from '#renderer/features/sessions/index.ts';
import { Button, PageHead, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { Opening } from '#shared/domain/opening/opening.ts';
import { daysBetween, toCalendarDate } from '#shared/domain/time.ts';
import { OpeningLines } from './OpeningLines.tsx';
import styles from './opening.module.css';
import { useOpeningParagraph } from './use-opening-paragraph.ts';
import { usePutIntoNote } from './use-put-into-note.ts';

/** What became of a case since the last session: read before the next one begins. */
export function OpeningPage(): ReactElement {
  const { clientId } = useParams({ from: '/clients/$clientId/prepare' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const session = useStartSession(clientId);
  const query = useQuery({ ...queries.opening.read.queryOptions({ input: { clientId } }), staleTime: 0 });
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) openClient(clientId);
  }, [openClient, clientId, isThere]);
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {query.data?.client.name ?? ''}
    </Link>,
    say('opening.title'),
  ];
  return (
    <Screen
      trail={trail}
      title={say('opening.title')}
      actions={
        <Button kind="primary" icon="play" busy={session.busy} onPress={session.go}>
          {say(session.running ? 'opening.continue' : 'opening.start')}
        </Button>
      }
    >
      <FailureBanner failure={session.failure} />
      <Loaded query={query} rows={8}>
        {(opening) => <OpeningView opening={opening} onStart={session.go} />}
      </Loaded>
    </Screen>
  );
}

function OpeningView({ opening, onStart }: { readonly opening: Opening; readonly onStart: () => void }): ReactElement {
  const say = useText();
  const page = useRef<HTMLDivElement>(null);
  const paragraph = useOpeningParagraph(opening);
  const facts = useFacts(opening);
  const put = usePutIntoNote({ clientId: opening.client.id, running: opening.running?.id ?? null });
  const putIn = () => put.run(paragraph);
  useStepKeys(say('opening.title'), page, [
    { keys: 'N', label: say('opening.key.note'), run: putIn },
    { keys: 'S', label: say('opening.key.start'), run: onStart },
  ]);
  return (
    <div className="scroll" ref={page}>
      <PageHead title={say('opening.title')} facts={facts} />
      <div className={styles.page}>
        <section>
          <SectionHead
            title={say('opening.paragraph')}
            facts={say('opening.paragraphHint')}
            aside={
              <Button size="small" icon="session" busy={put.busy} onPress={putIn}>
                {say(opening.running === null ? 'opening.startAndPut' : 'opening.put')}
              </Button>
            }
          />
          <FailureBanner failure={put.failure} />
          <p className={styles.paragraph}>{paragraph}</p>
        </section>
        <div className={styles.columns}>
          <div className={styles.stack}>
            <OpeningLines title={say('opening.late')} none={say('opening.lateNone')} lines={opening.late} opening={opening} />
            <OpeningLines title={say('opening.agreed')} none={say('opening.agreedNone')} lines={opening.agreed} opening={opening} />
          </div>
          <div className={styles.stack}>
            <OpeningLines title={say('opening.done')} none={say('opening.doneNone')} lines={opening.done} opening={opening} />
            <OpeningLines title={say('opening.changed')} none={say('opening.changedNone')} lines={opening.changed} opening={opening} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** When the last session was, which one runs, and when the next is. */
function useFacts({ since, running, next, today, client }: Opening): string[] {
  const say = useText();
  const dates = useDates();
  return [
    client.name,
    since === null
      ? say('opening.factNone')
      : say('opening.factSince', {
          number: since.number,
          date: dates.full(since.startedAt),
          days: Math.max(0, daysBetween(toCalendarDate(new Date(since.startedAt)), today)),
        }),
    ...(running === null ? [] : [say('opening.factRunning', { number: running.number })]),
    next === null ? say('opening.factNoNext') : say('opening.factNext', { date: dates.weekday(next.date), time: next.time }),
  ];
}
