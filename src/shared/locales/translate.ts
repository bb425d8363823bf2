import { createIntl } from '@formatjs/intl';
import { en, type MessageId } from './en/index.ts';

/** A message of the catalogue in words, its placeholders filled. */
export type Translate = (id: MessageId, values?: Readonly<Record<string, string | number | Date>>) => string;

/**
 * The catalogue's messages outside React: for the program's menus and dialogs, the command line, computed profiles, and what the doors
 * print. Each message is made ready once: asked by its text, as `intl.formatMessage` asks, finding it again takes longer than filling it.
 */
export function createTranslate(): Translate {
  const { formatters } = createIntl({ locale: 'en', messages: en });
  const ready = new Map<MessageId, ReturnType<typeof formatters.getMessageFormat>>();
  return (id, values) => {
    const message = ready.get(id) ?? formatters.getMessageFormat(en[id], 'en', undefined, { formatters });
    ready.set(id, message);
    return String(message.format(values));
  };
}
