import type { IconName } from '#renderer/ui/index.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

export interface Section {
  readonly to: '/today' | '/clients' | '/library' | '/compare' | '/plans' | '/reports' | '/notes';
  readonly icon: IconName;
  readonly name: MessageId;
  readonly keys: string;
  /** Addresses outside `to` that belong to the section. */
  readonly also?: readonly string[];
}

/** The sections of the rail and their keys. */
export const sections: readonly Section[] = [
  { to: '/today', icon: 'today', name: 'app.section.today', keys: 'Mod 1' },
  { to: '/clients', icon: 'clients', name: 'app.section.clients', keys: 'Mod 2' },
  { to: '/library', icon: 'library', name: 'app.section.library', keys: 'Mod 3', also: ['/import', '/resources'] },
  { to: '/compare', icon: 'compare', name: 'app.section.compare', keys: 'Mod 4' },
  { to: '/plans', icon: 'plan', name: 'app.section.plans', keys: 'Mod 5' },
  { to: '/reports', icon: 'report', name: 'app.section.reports', keys: 'Mod 6' },
  { to: '/notes', icon: 'list', name: 'app.section.notes', keys: 'Mod 7' },
];
