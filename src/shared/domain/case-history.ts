import { z } from 'zod';

/**
 * What the history of a case tells of a change, as `<table>.<column>`; each has its words in the message catalogue (`history.field.<field>`).
 * Long texts are named without their words: a note that was taken away must not live on in the history.
 */
export const historyFields = {
  client: [
    'reference',
    'name',
    'situation',
    'languages_json',
    'reading_level',
    'large_print',
    'safe_contact',
    'hours_per_week',
    'budget_amount',
    'budget_currency',
    'status',
    'age_band',
    'program_tags_json',
    'deal_breakers_json',
    'closed_on',
    'closing_reason',
    'retain_until',
    'hold_reason',
  ],
  goal: ['words', 'sign', 'standing'],
  work_history: ['title', 'employer', 'soc_code', 'started', 'ended', 'duties'],
  education: ['level', 'field', 'place', 'ended'],
  barrier: ['kind', 'words', 'standing', 'referred_to', 'referred_on', 'follow_up_on'],
  consent: ['kind', 'decision', 'recipient', 'decided_on', 'expires_on'],
  interest_result: ['instrument', 'taken_on'],
  weight_set: ['weights_json'],
  entered_value: ['profile_id', 'value', 'source'],
  skill_rating: ['skill_name', 'level', 'evidence'],
  confidence_reading: ['about', 'value'],
  shortlist: ['profile_id', 'standing'],
  annotation: ['kind', 'body', 'visibility', 'correction_value', 'anchor_state', 'client_id'],
  session: ['title', 'aim', 'note', 'format', 'started_at', 'ended_at', 'mode', 'attendance', 'signed_at'],
  session_amendment: ['words'],
  appointment: ['title', 'date', 'time', 'minutes', 'mode', 'state'],
  follow_up: ['words', 'owner', 'due_on', 'done_on', 'outcome'],
  client_answer: ['answer'],
  attachment: ['name', 'note', 'removed_at'],
  plan: ['title', 'start_date', 'hours_per_week', 'pauses_json', 'budget_amount', 'budget_currency', 'deadline', 'agreed_on'],
  plan_target: ['profile_id'],
  plan_milestone: ['title', 'due', 'reached_on'],
  plan_skill: [
    'name',
    'standing',
    'level_now',
    'level_target',
    'importance',
    'interest',
    'hours_low',
    'hours_high',
    'gate',
    'client_rank',
    'if_then',
    'obstacle',
    'obstacle_answer',
    'not_before',
  ],
  plan_names_apart: ['one_name', 'other_name'],
  plan_version: ['reason', 'words'],
  plan_action: ['text', 'hours', 'cost', 'owner', 'owner_name', 'agreed_on', 'due', 'done_on'],
  plan_hours: ['hours', 'day', 'words'],
  plan_evidence: ['shows', 'day', 'level', 'checked_by', 'checked_on', 'attachment_id'],
  plan_funding: ['name', 'kind', 'amount', 'state', 'answer_by', 'note'],
  report: ['title'],
  paper_giving: ['recipient', 'way', 'given_on'],
  paper_signing: ['signed_by', 'signed_on'],
  paper_scan: ['attachment_id'],
} as const;

/** The column that tells one record of a table from another; null where the table's name says enough. */
export const historyNames: Readonly<Record<HistoryTable, string | null>> = {
  client: null,
  goal: 'words',
  work_history: 'title',
  education: 'field',
  barrier: 'kind',
  consent: 'kind',
  interest_result: 'instrument',
  weight_set: null,
  entered_value: 'name',
  skill_rating: 'skill_name',
  confidence_reading: 'about',
  shortlist: 'profile_id',
  annotation: 'profile_id',
  session: 'number',
  session_amendment: null,
  appointment: 'title',
  follow_up: 'words',
  client_answer: 'step',
  attachment: 'name',
  plan: null,
  plan_target: 'profile_id',
  plan_milestone: 'title',
  plan_skill: 'name',
  plan_names_apart: 'other_name',
  plan_action: 'text',
  plan_version: 'number',
  plan_hours: 'skill_id',
  plan_evidence: 'shows',
  plan_funding: 'name',
  report: 'title',
  paper_giving: 'report_id',
  paper_signing: 'report_id',
  paper_scan: 'report_id',
};

type Fields = typeof historyFields;
export type HistoryTable = keyof Fields;
type PresentField = { [Table in HistoryTable]: `${Table}.${Fields[Table][number]}` }[HistoryTable];

/** Fields that records no longer have, and older lines of a history still tell of: hours done are the sum of a log now. */
export const formerHistoryFields = ['plan_skill.hours_done'] as const;

export type HistoryField = PresentField | (typeof formerHistoryFields)[number];

const fieldNames: ReadonlySet<string> = new Set([
  ...Object.entries(historyFields).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
  ...formerHistoryFields,
]);

export const HistoryField = z.custom<HistoryField>((value) => typeof value === 'string' && fieldNames.has(value));

const notRepeated: ReadonlySet<HistoryField> = new Set<HistoryField>([
  'client.safe_contact',
  'client.closing_reason',
  'client.deal_breakers_json',
  'client.program_tags_json',
  'work_history.duties',
  'barrier.words',
  'weight_set.weights_json',
  'entered_value.source',
  'skill_rating.evidence',
  'annotation.body',
  'annotation.correction_value',
  'session.note',
  'session_amendment.words',
  'follow_up.outcome',
  'attachment.note',
  'plan.pauses_json',
  'plan_version.words',
  'plan_evidence.attachment_id',
  'plan_funding.note',
  'paper_scan.attachment_id',
]);

/** Whether the history keeps the field's value; of the others it keeps that they were changed. */
export function isRepeated(field: HistoryField): boolean {
  return !notRepeated.has(field);
}

/** One thing that was changed. */
export const HistoryFact = z.object({
  what: HistoryField,
  /** Which record of its kind, by its own name: a goal by its words, a skill by its name; null where it has none. */
  of: z.string().nullable(),
  /** The value before and after; null where there was none, or where it is text that is not repeated. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type HistoryFact = z.infer<typeof HistoryFact>;

/** The field by which the records of a fact's table are told apart, as `<table>.<column>`; null where there is none. */
export function historyNameField(what: HistoryField): string | null {
  const [name = ''] = what.split('.');
  const column = Object.entries(historyNames).find(([table]) => table === name)?.[1] ?? null;
  return column === null ? null : `${name}.${column}`;
}
