import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, EmptyState, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { CaseEvent } from '#shared/contract/history.ts';
import type { HistoryFact } from '#shared/domain/case-history.ts';
import { historyNameField } from '#shared/domain/case-history.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { byDay } from './by-day.ts';
import styles from './HistoryTab.module.css';
import { valueWords } from './value-words.ts';

const newest: number | undefined = undefined;

/** What was changed in a client's case, day by day, newest first. */
export function HistoryTab({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const pages = useInfiniteQuery(
    queries.history.forClient.infiniteOptions({
      input: (before: number | undefined) => (before === undefined ? { clientId } : { clientId, before }),
      initialPageParam: newest,
      getNextPageParam: ({ events, more }) => (more ? events.at(-1)?.row : undefined),
    }),
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const events = pages.data?.pages.flatMap((page) => page.events);
  return (
    <div className={styles.history}>
      <SectionHead title={say('history.title')} facts={say('history.facts')} />
      <Loaded query={{ data: events, error: pages.error, refetch: pages.refetch }}>
        {(read) =>
          read.length === 0 ? (
            <EmptyState title={say('history.empty')}>{say('history.empty.next')}</EmptyState>
          ) : (
            <>
              {byDay(read, (at) => dates.full(at)).map(({ day, events: ofDay }) => (
                <section key={day} aria-label={day}>
                  <h3 className={styles.day}>{day}</h3>
                  <ol className={styles.events}>
                    {ofDay.map((event) => (
                      <EventLine key={event.row} event={event} />
                    ))}
                  </ol>
                </section>
              ))}
              {hasNextPage ? (
                <Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                  {say('history.older')}
                </Button>
              ) : null}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function EventLine({ event: { at, label, takenBack, facts } }: { readonly event: CaseEvent }): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <li className={styles.event}>
      <time dateTime={at} className={styles.time}>
        {dates.time(at)}
      </time>
      <div>
        <strong className={styles.label}>{say(`history.label.${label}`)}</strong>
        {takenBack ? <span className={styles.back}>{say('history.takenBack')}</span> : null}
        <ul>
          {facts.map((fact, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line never change
            <li key={place}>
              <FactLine fact={fact} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** A field with what it was and what it became; texts that the history does not repeat are named alone. */
function FactLine({ fact: { what, of, from, to } }: { readonly fact: HistoryFact }): ReactElement {
  const say = useText();
  const dates = useDates();
  const nameField = historyNameField(what);
  const record = of === null || nameField === null ? null : valueWords(nameField, of, null, say, dates);
  const words = (value: string): string => valueWords(what, value, of, say, dates);
  return (
    <span className={styles.fact}>
      <span className={styles.field}>
        {say(`history.field.${what}`)}
        {record === null ? null : ` (${record})`}
      </span>
      {from === null ? null : to === null ? <s>{words(from)}</s> : <span className={styles.before}>{words(from)} → </span>}
      {to === null ? null : <span>{words(to)}</span>}
    </span>
  );
}
