import type { IconName } from '#renderer/ui/index.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

export interface Section {
  readonly to: '/today' | '/clients' | '/library' | '/compare' | '/plans' | '/reports' | '/notes';
  readonly icon: IconName;
  readonly name: MessageId;
  readonly keys: string;
  /** Addresses outside `to` that belong to the section. */
  readonly also?: RegExp;
}

/** The sections of the rail and their keys. */
export const sections: readonly Section[] = [
  { to: '/today', icon: 'today', name: 'app.section.today', keys: 'Mod 1' },
  { to: '/clients', icon: 'clients', name: 'app.section.clients', keys: 'Mod 2' },
  { to: '/library', icon: 'library', name: 'app.section.library', keys: 'Mod 3', also: /^\/(import|resources)$/ },
  { to: '/compare', icon: 'compare', name: 'app.section.compare', keys: 'Mod 4', also: /^\/clients\/[^/]+\/compare$/ },
  { to: '/plans', icon: 'plan', name: 'app.section.plans', keys: 'Mod 5' },
  { to: '/reports', icon: 'report', name: 'app.section.reports', keys: 'Mod 6', also: /^\/forms(\/|$)/ },
  { to: '/notes', icon: 'list', name: 'app.section.notes', keys: 'Mod 7' },
];

/** The section that an address belongs to; null: none of them. An address that a section names outside its own is that section's alone. */
export function sectionAt(address: string): Section['to'] | null {
  const named = sections.find(({ also }) => also?.test(address));
  const section = named ?? sections.find(({ to }) => address === to || address.startsWith(`${to}/`));
  return section?.to ?? null;
}
