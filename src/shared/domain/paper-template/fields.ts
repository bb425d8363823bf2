/**
 * The closed list of what an office's own form may be bound to. Only what may be printed has a place here: nothing private, nothing of the case
 * alone and nothing that identifies a person beyond name and reference.
 */

/** How a value is printed. */
export type ValueType = 'words' | 'day' | 'span' | 'number' | 'hours' | 'money' | 'term' | 'tick';

/** What a field or a list is read from. */
export type ReadFrom = 'client' | 'office' | 'plan' | 'shortlist' | 'meetings' | 'agreed';

interface Field {
  readonly type: ValueType;
  readonly from: ReadFrom;
}

/** Fields of a running text, by the name that stands between the braces. */
export const formFields = {
  'client.name': { type: 'words', from: 'client' },
  'client.reference': { type: 'words', from: 'client' },
  'counselor.name': { type: 'words', from: 'office' },
  'service.name': { type: 'words', from: 'office' },
  date: { type: 'day', from: 'office' },
  'target.title': { type: 'words', from: 'shortlist' },
  'target.soc': { type: 'words', from: 'shortlist' },
  'plan.title': { type: 'words', from: 'plan' },
  'plan.start': { type: 'day', from: 'plan' },
  'plan.finish': { type: 'span', from: 'plan' },
  'plan.deadline': { type: 'day', from: 'plan' },
  'plan.agreed': { type: 'day', from: 'plan' },
  'plan.hoursPerWeek': { type: 'number', from: 'plan' },
  'plan.hours': { type: 'hours', from: 'plan' },
  'plan.hoursDone': { type: 'number', from: 'plan' },
  'plan.cost': { type: 'money', from: 'plan' },
  'plan.budget': { type: 'money', from: 'plan' },
  'plan.granted': { type: 'money', from: 'plan' },
  'session.date': { type: 'day', from: 'meetings' },
  nextMeeting: { type: 'day', from: 'meetings' },
  'nextMeeting.time': { type: 'words', from: 'meetings' },
} as const satisfies Readonly<Record<string, Field>>;

export type FormField = keyof typeof formFields;

export function isFormField(name: string): name is FormField {
  return Object.hasOwn(formFields, name);
}

interface List {
  readonly from: ReadFrom;
  /** The column that names a row; it stands first among those chosen where it is one of them. */
  readonly name: string;
  readonly columns: Readonly<Record<string, ValueType>>;
}

/** Lists that a table is bound to, with the columns to choose from. Every list has an empty column to write in besides, `blank`. */
export const formLists = {
  skills: {
    from: 'plan',
    name: 'skill',
    columns: {
      skill: 'words',
      levelNow: 'term',
      levelTarget: 'term',
      hours: 'hours',
      hoursDone: 'number',
      cost: 'money',
      start: 'day',
      finish: 'day',
      required: 'term',
    },
  },
  steps: {
    from: 'plan',
    name: 'step',
    columns: {
      tick: 'tick',
      step: 'words',
      skill: 'words',
      kind: 'term',
      owner: 'words',
      agreed: 'day',
      due: 'day',
      done: 'day',
      hours: 'number',
      cost: 'money',
    },
  },
  costs: { from: 'plan', name: 'item', columns: { item: 'words', skill: 'words', cost: 'money' } },
  funding: {
    from: 'plan',
    name: 'source',
    columns: { source: 'words', whose: 'term', amount: 'money', state: 'term', answerBy: 'day' },
  },
  milestones: { from: 'plan', name: 'milestone', columns: { milestone: 'words', due: 'day', reached: 'day' } },
  reviews: { from: 'plan', name: 'review', columns: { review: 'day' } },
  evidence: {
    from: 'plan',
    name: 'evidence',
    columns: { evidence: 'words', skill: 'words', day: 'day', level: 'term', checkedBy: 'words', checkedOn: 'day' },
  },
  shortlist: { from: 'shortlist', name: 'occupation', columns: { occupation: 'words', code: 'words', standing: 'term' } },
  agreed: { from: 'agreed', name: 'agreed', columns: { tick: 'tick', agreed: 'words', owner: 'words', due: 'day' } },
} as const satisfies Readonly<Record<string, List>>;

export type FormList = keyof typeof formLists;

/** The column of any list that stays empty, to be written in. */
export const blankColumn = 'blank';

type ColumnOf<L extends FormList> = L extends FormList ? keyof (typeof formLists)[L]['columns'] : never;
export type FormColumn = ColumnOf<FormList> | typeof blankColumn;

/** The columns that a list can be shown with, in the order they are offered. */
export function columnsOf(list: FormList): readonly FormColumn[] {
  const names: readonly string[] = Object.keys(formLists[list].columns);
  return [...names.filter(isFormColumn), blankColumn];
}

const allColumns: ReadonlySet<string> = new Set([...Object.values(formLists).flatMap(({ columns }) => Object.keys(columns)), blankColumn]);

function isFormColumn(name: string): name is FormColumn {
  return allColumns.has(name);
}

/** Every list's name, as the catalogue has them. */
export const formListNames = Object.keys(formLists).filter((name): name is FormList => Object.hasOwn(formLists, name));
export const formFieldNames = Object.keys(formFields).filter(isFormField);
