import type { AgeBand, Client, ReadingLevel, ShortlistStanding } from '#shared/domain/client.ts';
import type { DealBreakerRule } from '#shared/domain/intake/deal-breaker.ts';
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

export const AGE_BAND_NAMES: Readonly<Record<AgeBand, MessageId>> = {
  under18: 'clients.ageBand.under18',
  '18to24': 'clients.ageBand.18to24',
  '25to34': 'clients.ageBand.25to34',
  '35to44': 'clients.ageBand.35to44',
  '45to54': 'clients.ageBand.45to54',
  '55to64': 'clients.ageBand.55to64',
  '65plus': 'clients.ageBand.65plus',
};

export const DEAL_BREAKER_NAMES: Readonly<Record<DealBreakerRule, MessageId>> = {
  noFullTimeStudy: 'clients.dealBreaker.noFullTimeStudy',
  studyYearsAtMost: 'clients.dealBreaker.studyYearsAtMost',
  payAtLeast: 'clients.dealBreaker.payAtLeast',
  noLicense: 'clients.dealBreaker.noLicense',
  other: 'clients.dealBreaker.other',
};

/** Currencies offered for money to spend. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'THB', 'TWD', 'HKD', 'SGD', 'JPY', 'KRW', 'VND'] as const;
