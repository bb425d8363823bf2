import type { CalendarDate } from '../time.ts';
import type { FormField, FormList } from './fields.ts';

/** Words of the catalogue that a value can be (`paperTemplate.term.<term>`). */
export const formTerms = [
  'free',
  'required',
  'level0',
  'level1',
  'level2',
  'level3',
  'level4',
  'learn',
  'do',
  'show',
  'check',
  'client',
  'counselor',
  'other',
  'own',
  'employer',
  'publicProgram',
  'scholarship',
  'otherMoney',
  'toAsk',
  'asked',
  'granted',
  'refused',
  'idea',
  'exploring',
  'target',
  'backup',
] as const;
export type FormTerm = (typeof formTerms)[number];

/** A value as data; its words depend on the language it is printed in. */
export type FormValue =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'span'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hours'; readonly low: number; readonly high: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'term'; readonly term: FormTerm }
  | { readonly kind: 'tick'; readonly ticked: boolean };

/** A row of a list by its columns; a column that is missing or null is not stated. */
export type FormRow = Readonly<Record<string, FormValue | null>>;

/** All that a form can be filled in with: of one client, or made up to look at a form with. */
export interface FormValues {
  /** Null: not stated. */
  readonly fields: Readonly<Record<FormField, FormValue | null>>;
  readonly lists: Readonly<Record<FormList, readonly FormRow[]>>;
}
