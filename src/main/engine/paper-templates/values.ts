import type { FormTerm, FormValue } from '#shared/domain/paper-template/form-values.ts';
import type { PlanAction } from '#shared/domain/plan/plan.ts';

/** Values of a form from what a case states; null where it states nothing. */

/** Who does it: the name where another one has one. */
export function ownerOf({ owner, ownerName }: Pick<PlanAction, 'owner' | 'ownerName'>): FormValue {
  return owner === 'other' && ownerName !== '' ? { kind: 'words', text: ownerName } : term(owner);
}

export function words(text: string | null | undefined): FormValue | null {
  return text === null || text === undefined || text === '' ? null : { kind: 'words', text };
}

export function day(date: Extract<FormValue, { kind: 'day' }>['day'] | null | undefined): FormValue | null {
  return date === null || date === undefined ? null : { kind: 'day', day: date };
}

export function number(value: number | null | undefined): FormValue | null {
  return value === null || value === undefined ? null : { kind: 'number', value };
}

export function money(amount: number, currency: string): FormValue {
  return { kind: 'money', amount, currency };
}

export function cost(amount: number | null, currency: string): FormValue | null {
  if (amount === null) return null;
  return amount === 0 ? term('free') : money(amount, currency);
}

export function level(value: number | null): FormValue | null {
  const terms = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;
  const found = value === null ? undefined : terms[value];
  return found === undefined ? null : term(found);
}

export function term(of: FormTerm): FormValue {
  return { kind: 'term', term: of };
}
