import type { Insertable } from 'kysely';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';

/** Rows a statement writes at once; SQLite takes 32,766 values a statement. */
const rowsAtOnce = 500;

const day = 86_400_000;

/** What is written, what others refer to first. */
const tables = ['client', 'consent', 'shortlist', 'session', 'plan', 'plan_skill', 'plan_hours', 'plan_evidence', 'plan_funding'] as const;

type Rows = { [Table in (typeof tables)[number]]: Insertable<Schema[Table]>[] };

/**
 * Fills a workspace with "Sample Client 0001", "Sample Client 0002" … for looking at and measuring a large office: a session, a consent
 * and a shortlisted occupation each where there are profiles, and for every fourth a small plan with hours, evidence and funding. Written in bulk, in one transaction.
 */
export async function generateManyClients(context: EngineContext, count: number): Promise<void> {
  const { clock, ids } = context;
  const workspace = context.workspace();
  const profiles = await workspace.db.selectFrom('profile').select(['id', 'soc_code']).orderBy('soc_code').execute();
  const { taken } = await workspace.db
    .selectFrom('client')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('reference', 'like', 'S-%')
    .executeTakeFirstOrThrow();
  const { sessions } = await workspace.db
    .selectFrom('session')
    .select(({ fn }) => fn.max('row').as('sessions'))
    .executeTakeFirstOrThrow();
  const now = Date.parse(clock.now());
  const rows: Rows = {
    client: [],
    shortlist: [],
    session: [],
    plan: [],
    plan_skill: [],
    plan_hours: [],
    plan_evidence: [],
    plan_funding: [],
    consent: [],
  };
  for (let index = 0; index < count; index += 1) {
    const id = ids.next();
    const at = new Date(now - (index % 700) * day).toISOString();
    const number = String(taken + index + 1).padStart(4, '0');
    rows.client.push({
      id,
      reference: `S-${number}`,
      name: `Sample Client ${number}`,
      situation: situations[index % situations.length] ?? '',
      languages_json: JSON.stringify(index % 7 === 0 ? ['en', 'th'] : ['en']),
      reading_level: index % 5 === 0 ? 'plain' : 'standard',
      large_print: index % 40 === 0 ? 1 : 0,
      safe_contact: '',
      hours_per_week: index % 3 === 0 ? null : 4 + (index % 8),
      budget_amount: null,
      budget_currency: null,
      status: index % 6 === 0 ? 'closed' : index % 11 === 0 ? 'paused' : 'active',
      created_at: at,
      updated_at: at,
    });
    const ended = { title: 'First talk', aim: '', format: 'free', note: '', started_at: at, ended_at: at, created_at: at };
    rows.session.push({ row: (sessions ?? 0) + index + 1, id: ids.next(), client_id: id, number: 1, ...ended });
    rows.consent.push(consentOf(id, ids.next(), at, index));
    const profile = profiles[index % Math.max(1, profiles.length)];
    if (profile)
      rows.shortlist.push({ client_id: id, profile_id: profile.id, standing: index % 2 === 0 ? 'target' : 'idea', added_at: at });
    if (index % 4 === 0) addPlan(rows, context, id, at);
  }
  await workspace.record(async (db) => {
    for (const table of tables) {
      for (let from = 0; from < rows[table].length; from += rowsAtOnce) {
        await db
          .insertInto(table)
          .values(rows[table].slice(from, from + rowsAtOnce))
          .execute();
      }
    }
  });
}

const situations = [
  'Works in a shop, wants a steady week',
  'Looks for work after a contract ended',
  'Finishes school next summer',
  'Returns to work after years with family',
  'Wants less lifting after an injury',
];

const skillNames = ['Basic programming', 'Digital curation', 'Data ethics and privacy', 'Designing for users'];

/** Most let papers be printed. */
function consentOf(clientId: string, id: string, at: string, index: number): Insertable<Schema['consent']> {
  return {
    id,
    client_id: clientId,
    kind: 'service',
    text_version: '1',
    language: 'en',
    decision: index % 9 === 0 ? 'declined' : 'given',
    method: 'signed',
    scope_json: '["papers"]',
    recipient: '',
    decided_on: at.slice(0, 10),
    expires_on: null,
    note: '',
    created_at: at,
  };
}

const shown = [
  'A page of her own records, sorted and described',
  'Short script that renames files',
  'Led the evening group twice',
  '整理了一份館藏目錄',
];

const funds = ['Sample Training Fund', 'Evening course grant', 'ทุนการศึกษาตัวอย่าง'];

function addPlan(
  rows: Pick<Rows, 'plan' | 'plan_skill' | 'plan_hours' | 'plan_evidence' | 'plan_funding'>,
  { ids }: EngineContext,
  clientId: string,
  at: string,
): void {
  const planId = ids.next();
  rows.plan.push({
    id: planId,
    client_id: clientId,
    number: 1,
    title: 'Toward a new post',
    start_date: at.slice(0, 10),
    hours_per_week: 4 + (rows.plan.length % 8),
    pauses_json: '[]',
    budget_amount: null,
    budget_currency: null,
    deadline: null,
    agreed_on: at.slice(0, 10),
    updated_at: at,
  });
  const number = rows.plan.length;
  for (const [position, name] of funds.entries())
    rows.plan_funding.push({
      id: ids.next(),
      plan_id: planId,
      position,
      name: `${name} ${number % 40}`,
      kind: 'scholarship',
      amount: 100 * (1 + position),
      state: position === 0 ? 'granted' : 'toAsk',
      answer_by: null,
      note: '',
    });
  for (const [position, name] of skillNames.entries()) {
    const skillId = ids.next();
    for (const step of [0, 1])
      rows.plan_evidence.push({
        id: ids.next(),
        skill_id: skillId,
        shows: `${shown[(number + position + step) % shown.length] ?? ''}, ${name.toLowerCase()}`,
        day: at.slice(0, 10),
        level: 1 + step,
        checked_by: null,
        checked_on: null,
        attachment_id: null,
      });
    const hours = rows.plan.length % 20;
    if (hours > 0) rows.plan_hours.push({ id: ids.next(), skill_id: skillId, day: at.slice(0, 10), hours, words: '' });
    rows.plan_skill.push({
      id: skillId,
      plan_id: planId,
      position,
      name,
      standing: 'planned',
      level_now: position % 2,
      level_target: 3,
      importance: 1 + ((rows.plan.length + position) % 5),
      interest: 3,
      hours_low: 20 + 8 * position,
      hours_high: 24 + 10 * position,
      gate: 0,
      client_rank: null,
      client_reason: null,
      if_then: '',
      obstacle: '',
      obstacle_answer: '',
    });
  }
}
