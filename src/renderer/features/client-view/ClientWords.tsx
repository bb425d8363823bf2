import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './ClientWords.module.css';

/** What the client answered on the client view, for the counselor's screens; nothing while there is no answer. */
export function ClientWords({ clientId }: { readonly clientId: ClientId }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const words = useQuery(queries.clientView.words.queryOptions({ input: { clientId } })).data ?? [];
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="client-words">
      <SectionHead id="client-words" title={say('clientView.words')} />
      <ul className={styles.list}>
        {words.map(({ step, answer, profileId, title, answeredAt }) => {
          const name = say(`clientView.step.${step}`);
          return (
            <li key={`${step} ${profileId}`}>
              <span className={styles.about}>{title === null ? name : say('clientView.words.about', { step: name, title })}</span>
              <strong>{say(`clientView.answer.${step}.${answer}`)}</strong>
              <span className={styles.date}>{dates.short(answeredAt)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
