import type { ReactElement, ReactNode } from 'react';
import { FormattedList, FormattedMessage } from 'react-intl';
import { ConsentLine } from '#renderer/features/consent/index.ts';
import { useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';
import { LANGUAGE_NAMES, STATUS_NAMES } from './words.ts';

/** What the client reads, each language by its own name and marked as such. */
function Reads({ languages }: Pick<Client, 'languages'>): ReactElement {
  const say = useText();
  const names = languages.map((language) => (
    <span key={language} lang={language}>
      {say(LANGUAGE_NAMES[language])}
    </span>
  ));
  return <FormattedMessage id="clients.fact.reads" values={{ languages: <FormattedList value={names} /> }} />;
}

/** The short facts under a client's name. What is not stated is said so, once. */
export function useClientFacts(client: Client): readonly ReactNode[] {
  const say = useText();
  const money = useMoney();
  const dates = useDates();
  const { hoursPerWeek, budget } = client;
  const sum = budget ? money.amount(budget.amount, budget.currency) : null;
  const means =
    hoursPerWeek !== null && sum !== null
      ? say('clients.fact.hoursAndBudget', { hours: hoursPerWeek, budget: sum })
      : hoursPerWeek !== null
        ? say('clients.fact.hours', { hours: hoursPerWeek })
        : sum !== null
          ? say('clients.fact.budget', { budget: sum })
          : say('clients.fact.notStated');
  return [
    say('clients.fact.reference', { reference: client.reference }),
    ...(client.situation === '' ? [] : [client.situation]),
    <Reads key="reads" languages={client.languages} />,
    means,
    <ConsentLine key="consent" clientId={client.id} />,
    ...(client.status === 'active'
      ? []
      : [
          client.closedOn === null ? say(STATUS_NAMES[client.status]) : say('clients.fact.closedOn', { date: dates.full(client.closedOn) }),
        ]),
    ...(client.holdReason === null ? [] : [say('clients.fact.hold')]),
  ];
}
