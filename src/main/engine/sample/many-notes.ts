import type { Insertable, Kysely } from 'kysely';
import { makeAnchor } from '#shared/domain/annotation/anchoring.ts';
import { NoteKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import { ItemId, ProfileVersionId } from '#shared/domain/ids.ts';
import { addDays } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { versionItems } from '../library/index.ts';

type Rows = { [Table in 'session' | 'annotation' | 'follow_up' | 'appointment']: Insertable<Schema[Table]>[] };
/** Sessions get their row numbers when all of a transaction are known. */
type Collected = Omit<Rows, 'session'> & { session: Omit<Insertable<Schema['session']>, 'row'>[] };
type Anchored = Pick<
  Insertable<Schema['annotation']>,
  'item_id' | 'item_hash' | 'quote_exact' | 'quote_prefix' | 'quote_suffix' | 'position_start' | 'position_end'
>;
interface Page {
  readonly profile_id: string;
  readonly version_id: string;
  readonly anchors: readonly Anchored[];
}

/** Rows a statement writes at once, and clients a transaction writes for. */
const rowsAtOnce = 500;
const clientsAtOnce = 250;

const day = 86_400_000;

/**
 * Gives every client of a workspace a past, for measuring a large office: session notes and annotations spread evenly, two follow-ups and two
 * appointments each. Needs at least one profile in the case file.
 * @param amounts how many of each the workspace is to get in all
 */
export async function generateManyNotes(
  context: EngineContext,
  amounts: { readonly sessionNotes: number; readonly annotations: number },
): Promise<void> {
  const workspace = context.workspace();
  const pages = await readPages(workspace.db);
  const { newest } = await workspace.db
    .selectFrom('session')
    .select(({ fn }) => fn.max('row').as('newest'))
    .executeTakeFirstOrThrow();
  const clients = await workspace.db
    .selectFrom('client')
    .leftJoin('session', 'session.client_id', 'client.id')
    .select(({ fn }) => ['client.id', fn.max('session.number').as('sessions')])
    .groupBy('client.id')
    .orderBy('client.row')
    .execute();
  let lastRow = newest ?? 0;
  for (let from = 0; from < clients.length; from += clientsAtOnce) {
    const rows: Collected = { session: [], annotation: [], follow_up: [], appointment: [] };
    for (const [place, { id, sessions }] of clients.slice(from, from + clientsAtOnce).entries()) {
      const index = from + place;
      addSessions(rows, context, { id, index, after: sessions ?? 0, count: share(amounts.sessionNotes, index, clients.length) });
      addAnnotations(rows, context, { id, index, pages, count: share(amounts.annotations, index, clients.length) });
      addDates(rows, context, id, index);
    }
    const numbered = rows.session.map((session, place) => ({ ...session, row: lastRow + place + 1 }));
    lastRow += numbered.length;
    await workspace.record((db) => insertAll(db, { ...rows, session: numbered }));
  }
}

/** How many of `all` fall to one of `among`, so that they add up. */
function share(all: number, index: number, among: number): number {
  return Math.floor((all * (index + 1)) / among) - Math.floor((all * index) / among);
}

async function readPages(db: Kysely<Schema>): Promise<Page[]> {
  const profiles = await db.selectFrom('profile').select(['id', 'current_version_id']).orderBy('soc_code').execute();
  const pages: Page[] = [];
  for (const { id, current_version_id } of profiles) {
    const items = await versionItems(db, ProfileVersionId.parse(current_version_id));
    const anchors = items.flatMap((item) => {
      const anchor = makeAnchor({ ...item, id: ItemId.parse(item.id) }, 0, 40);
      return anchor === null
        ? []
        : [
            {
              item_id: anchor.itemId,
              item_hash: anchor.itemHash,
              quote_exact: anchor.exact,
              quote_prefix: anchor.prefix,
              quote_suffix: anchor.suffix,
              position_start: anchor.start,
              position_end: anchor.end,
            },
          ];
    });
    pages.push({ profile_id: id, version_id: current_version_id, anchors });
  }
  return pages;
}

function addSessions(
  rows: Collected,
  { clock, ids }: EngineContext,
  { id, index, after, count }: { id: string; index: number; after: number; count: number },
): void {
  for (let number = 1; number <= count; number += 1) {
    const at = new Date(Date.parse(clock.now()) - ((index % 60) + 21 * (count - number)) * day).toISOString();
    rows.session.push({
      id: ids.next(),
      client_id: id,
      number: after + number,
      title: pick(titles, index + number),
      aim: pick(aims, index * 3 + number),
      format: 'free',
      note: [0, 1, 2, 3].map((line) => pick(sentences, index * 7 + number * 3 + line)).join(' '),
      started_at: at,
      ended_at: at,
      created_at: at,
    });
  }
}

function addAnnotations(
  rows: Collected,
  { clock, ids }: EngineContext,
  { id, index, pages, count }: { id: string; index: number; pages: readonly Page[]; count: number },
): void {
  for (let number = 0; number < count; number += 1) {
    const page = pages[(index + number) % pages.length];
    const anchor = page?.anchors[(index * 5 + number) % page.anchors.length];
    if (page === undefined || anchor === undefined) continue;
    const at = new Date(Date.parse(clock.now()) - ((index + number * 11) % 600) * day).toISOString();
    rows.annotation.push({
      id: ids.next(),
      client_id: id,
      profile_id: page.profile_id,
      version_id: page.version_id,
      session_id: null,
      kind: pick(NoteKind.options, index + number),
      visibility: pick(Visibility.options, number),
      body: pick(sentences, index * 13 + number),
      ...anchor,
      anchor_state: 'exact',
      created_at: at,
      updated_at: at,
    });
  }
}

function addDates(rows: Collected, { clock, ids }: EngineContext, id: string, index: number): void {
  const today = clock.today();
  for (const number of [0, 1]) {
    const due = addDays(today, ((index * 3 + number * 17) % 90) - 20);
    rows.follow_up.push({
      id: ids.next(),
      client_id: id,
      session_id: null,
      words: pick(aims, index + number),
      owner: number === 0 ? 'client' : 'counselor',
      owner_name: '',
      agreed_on: addDays(due, -14),
      due_on: due,
      done_on: (index + number) % 3 === 0 ? null : due,
      outcome: '',
      updated_at: clock.now(),
    });
    const date = addDays(today, ((index + number * 400) % 800) - 400);
    rows.appointment.push({
      id: ids.next(),
      client_id: id,
      session_id: null,
      title: pick(titles, index + number),
      date,
      time: `${String(9 + (index % 8)).padStart(2, '0')}:00`,
      minutes: 45,
      mode: 'inPerson',
      state: date < today ? 'held' : 'planned',
      updated_at: clock.now(),
    });
  }
}

async function insertAll(db: Kysely<Schema>, rows: Rows): Promise<void> {
  for (const part of inParts(rows.session)) await db.insertInto('session').values(part).execute();
  for (const part of inParts(rows.annotation)) await db.insertInto('annotation').values(part).execute();
  for (const part of inParts(rows.follow_up)) await db.insertInto('follow_up').values(part).execute();
  for (const part of inParts(rows.appointment)) await db.insertInto('appointment').values(part).execute();
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) => rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce));
}

function pick<Value>(values: readonly Value[], at: number): Value {
  const value = values[at % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}

const titles = ['Reading a profile', 'Plan review', 'Looking at pay', 'Weighing two occupations', 'Getting ready for an interview'];

const aims = [
  'Choose between two occupations',
  'Find an evening course',
  'Look at three job postings',
  'Ask about co-teaching',
  'Write down last year’s projects',
  'ถามเรื่องค่าเรียน',
  '比較兩個職業的薪資',
];

const sentences = [
  'Wants work that leaves the evenings free.',
  'Has taught two new colleagues how to catalog.',
  'Asked what a master’s degree would cost and who pays.',
  'Is unsure about moving to another city.',
  'Enjoys sorting records and finding what others missed.',
  'Would like to know how many hours a week a first script takes.',
  'Worries that software does the routine part soon.',
  'Speaks three languages at work.',
  'อยากทำงานใกล้บ้านและมีเวลาเรียนตอนเย็น',
  '想知道夜間課程什麼時候開始。',
  'Read the pay section twice and compared it with local postings.',
  'Brought the list of projects; two of them fit the skill.',
  'Says the plan is too full in spring.',
];
