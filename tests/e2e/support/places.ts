import { inject } from 'vitest';

/** Addresses of the practice workspace, for `openPractice`. */
export const places = {
  today: '#/today',
  clients: '#/clients',
  client: (name: string): string => `#/clients/${idOf('clients', name)}`,
  plan: (name: string): string => `#/plans/${idOf('clients', name)}`,
  library: '#/library',
  profile: (title: string): string => `#/library/${idOf('profiles', title)}`,
};

function idOf(kind: 'clients' | 'profiles', name: string): string {
  const id = inject('practice')[kind][name];
  if (id === undefined) throw new Error(`The practice workspace has no "${name}" among its ${kind}.`);
  return id;
}
