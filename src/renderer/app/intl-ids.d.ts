import type { MessageId } from '#shared/locales/en/index.ts';

declare global {
  namespace FormatjsIntl {
    /** react-intl takes no id that is not in the English catalogue. */
    interface Message {
      ids: MessageId;
    }
  }
}
