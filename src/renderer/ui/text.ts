import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/locales/en/index.ts';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Turns a message id and its values into the sentence shown. */
export type Say = (id: MessageId, values?: MessageValues) => string;

/** The window's words: `say('unlock.title')`. For words with markup inside, use react-intl's `FormattedMessage`. */
export function useText(): Say {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}
