import { createIntl } from '@formatjs/intl';
import { en, type MessageId } from './en/index.ts';

/** A message of the catalogue in words, its placeholders filled. */
export type Translate = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** The catalogue's messages outside React: for the program's menus and dialogs, the command line, and what the doors print. */
export function createTranslate(): Translate {
  const intl = createIntl({ locale: 'en', messages: en });
  return (id, values) => intl.formatMessage({ id }, values);
}
