import type { ClientTab } from '#renderer/app/client-tab.ts';
import type { Withheld } from '#shared/domain/report.ts';

/** Where a withheld thing is looked at and changed: a tab of the client's page, and what the link to it is called. */
export interface WayToIt {
  readonly name: 'notes' | 'sessions' | 'consent' | 'files' | 'profile';
  readonly tab: ClientTab;
  readonly hash?: string;
}

const ways: Readonly<Record<WayToIt['name'], WayToIt>> = {
  notes: { name: 'notes', tab: 'notes' },
  sessions: { name: 'sessions', tab: 'sessions' },
  consent: { name: 'consent', tab: 'profile', hash: 'consent' },
  files: { name: 'files', tab: 'files' },
  profile: { name: 'profile', tab: 'profile' },
};

/** The way to what is withheld; null for what is switched off in the composer itself. */
export function wayTo({ reason, what }: Pick<Withheld, 'reason' | 'what'>): WayToIt | null {
  if (reason === 'switchedOff') return null;
  if (reason === 'consent') return ways.consent;
  if (what === 'attachment') return ways.files;
  if (what === 'barrier') return ways.profile;
  if (what === 'jotter' || what === 'sessionNote') return ways.sessions;
  return ways.notes;
}
