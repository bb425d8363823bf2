import type { Client, ReadingLevel, ShortlistStanding } from '#shared/domain/client.ts';
import { ClientLanguage } from '#shared/domain/languages.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** The state of a case. */
export const STATUS_NAMES: Readonly<Record<Client['status'], MessageId>> = {
  active: 'clients.status.active',
  paused: 'clients.status.paused',
  closed: 'clients.status.closed',
};

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<ClientLanguage, MessageId>> = {
  en: 'clients.language.en',
  th: 'clients.language.th',
  'zh-Hant': 'clients.language.zh-Hant',
  'zh-Hans': 'clients.language.zh-Hans',
  es: 'clients.language.es',
  ja: 'clients.language.ja',
  ko: 'clients.language.ko',
  vi: 'clients.language.vi',
};

export const LANGUAGES: readonly ClientLanguage[] = ClientLanguage.options;

export const STANDING_NAMES: Readonly<Record<ShortlistStanding, MessageId>> = {
  idea: 'clients.standing.idea',
  exploring: 'clients.standing.exploring',
  target: 'clients.standing.target',
  backup: 'clients.standing.backup',
  dropped: 'clients.standing.dropped',
};

export const READING_LEVEL_NAMES: Readonly<Record<ReadingLevel, MessageId>> = {
  plain: 'clients.field.readingLevel.plain',
  standard: 'clients.field.readingLevel.standard',
};

/** Currencies offered for money to spend. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'THB', 'TWD', 'HKD', 'SGD', 'JPY', 'KRW', 'VND'] as const;
