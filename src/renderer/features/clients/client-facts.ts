import { useIntl } from 'react-intl';
import { useMoney, useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';
import { LANGUAGE_NAMES, STATUS_NAMES } from './words.ts';

/** The short facts under a client's name. What is not stated is said so, once. */
export function useClientFacts(client: Client): readonly string[] {
  const say = useText();
  const intl = useIntl();
  const money = useMoney();
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
    say('clients.fact.reads', { languages: intl.formatList(client.languages.map((language) => say(LANGUAGE_NAMES[language]))) }),
    means,
    ...(client.status === 'active' ? [] : [say(STATUS_NAMES[client.status])]),
  ];
}
