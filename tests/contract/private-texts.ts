import fc from 'fast-check';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '#engine/database/schema.ts';
import type { AttachmentId, ClientId, ProfileId } from '#shared/domain/ids.ts';

/** Where a case holds what its counselor writes for nobody else. */
const places = [
  'privateNote',
  'privateCorrection',
  'privateSource',
  'jotter',
  'barrier',
  'referral',
  'confidence',
  'evidence',
  'enteredSource',
  'fileNote',
  'consentNote',
  'consentRecipient',
  'safeContact',
  'holdReason',
  'closingReason',
  'sessionAim',
  'sessionTitle',
  'sessionNote',
  'amendment',
  'appointment',
  'otherClientsNote',
  'otherClientsContact',
] as const;
export type PrivateTexts = Readonly<Record<(typeof places)[number], string>>;

/** Signs of several scripts, with those that files, papers and commands treat apart. */
const scripts = [
  'ABCDEFGHJKLMNPQRSTUVWXYZ',
  'กขคงจชซญดตถทธนบปผฝพฟมยรลวศษสหอฮ',
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥',
  'бвгджзклмнпрстфхцчшщ',
];
const odd = ['', ' ', '"', '<b>', '&amp;', ', ', '=1+', '\\', '{x}', '\n', "'"];

const word = fc.constantFrom(...scripts).chain((script) => fc.string({ unit: fc.constantFrom(...script), minLength: 10, maxLength: 16 }));
const text = fc.tuple(word, fc.constantFrom(...odd), word).map(([first, between, last]) => `${first}${between}${last}`);

/** A different text for each place; long enough that none stands anywhere by chance. */
export const privateTexts: fc.Arbitrary<PrivateTexts> = fc
  .uniqueArray(text, { minLength: places.length, maxLength: places.length })
  .map((texts) => Object.fromEntries(places.map((place, index) => [place, texts[index] ?? ''])) as PrivateTexts);

interface Case {
  readonly clientId: ClientId;
  readonly profileId: ProfileId;
  readonly attachmentId: AttachmentId;
}

const at = '2026-11-17T09:00:00.000Z';

/** Writes the texts into a case, over those of the time before; the rows that hold them are made where there are none. */
export async function plantPrivateTexts(
  db: Transaction<Schema>,
  { clientId, profileId, attachmentId }: Case,
  texts: PrivateTexts,
): Promise<void> {
  await plantNotes(db, clientId, texts);
  await plantSessions(db, texts);
  await plantIntake(db, clientId, texts);
  await plantEntered(db, { clientId, profileId }, texts);
  await db.updateTable('attachment').set({ note: texts.fileNote }).where('id', '=', attachmentId).execute();
  await db
    .insertInto('consent')
    .values({
      id: 'planted',
      client_id: clientId,
      kind: 'service',
      text_version: 'Agreement 1',
      language: 'en',
      decision: 'given',
      method: 'signed',
      scope_json: '["papers","files","handover"]',
      recipient: '',
      decided_on: '2026-11-17',
      expires_on: null,
      note: '',
      created_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await db.updateTable('consent').set({ note: texts.consentNote, recipient: texts.consentRecipient }).where('id', '=', 'planted').execute();
  await db
    .insertInto('shortlist')
    .values({ client_id: clientId, profile_id: profileId, standing: 'target', added_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function plantNotes(db: Transaction<Schema>, clientId: ClientId, texts: PrivateTexts): Promise<void> {
  const own = db.updateTable('annotation').where('client_id', '=', clientId).where('visibility', '=', 'private');
  await own.set({ body: texts.privateNote }).execute();
  const one = await db
    .selectFrom('annotation')
    .select('id')
    .where('client_id', '=', clientId)
    .where('visibility', '=', 'private')
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('annotation')
    .set({ kind: 'corrected', correction_value: texts.privateCorrection, correction_unit: 'h', correction_source: texts.privateSource })
    .where('id', '=', one.id)
    .execute();
  await db
    .updateTable('annotation')
    .set({ body: texts.otherClientsNote, visibility: 'report' })
    .where('client_id', '!=', clientId)
    .execute();
}

async function plantSessions(db: Transaction<Schema>, texts: PrivateTexts): Promise<void> {
  // A signed note and an amendment close themselves to every change; here their words are exchanged all the same.
  await sql`DROP TRIGGER IF EXISTS session_signed`.execute(db);
  await sql`DROP TRIGGER IF EXISTS session_amendment_stays`.execute(db);
  await db.updateTable('session').set({ title: texts.sessionTitle, aim: texts.sessionAim, note: texts.sessionNote }).execute();
  await db.updateTable('session_amendment').set({ words: texts.amendment }).execute();
  await db.updateTable('session_jotter').set({ text: texts.jotter }).execute();
  await db.updateTable('appointment').set({ title: texts.appointment }).execute();
}

async function plantIntake(db: Transaction<Schema>, clientId: ClientId, texts: PrivateTexts): Promise<void> {
  const { safeContact, holdReason, closingReason } = texts;
  await db
    .updateTable('client')
    .set({ safe_contact: safeContact, hold_reason: holdReason, closing_reason: closingReason })
    .where('id', '=', clientId)
    .execute();
  await db.updateTable('client').set({ safe_contact: texts.otherClientsContact }).where('id', '!=', clientId).execute();
  const row = { id: 'planted', client_id: clientId };
  await db
    .insertInto('barrier')
    .values({
      ...row,
      position: 90,
      kind: 'housing',
      words: '',
      standing: 'referred',
      referred_to: '',
      referred_on: null,
      follow_up_on: null,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await db.updateTable('barrier').set({ words: texts.barrier, referred_to: texts.referral }).where('client_id', '=', clientId).execute();
  await db
    .insertInto('confidence_reading')
    .values({ ...row, session_id: null, about: '', moment: 'before', value: 4, taken_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await db.updateTable('confidence_reading').set({ about: texts.confidence }).where('client_id', '=', clientId).execute();
  await db
    .insertInto('skill_rating')
    .values({
      ...row,
      skill_key: 'digital-curation',
      skill_name: 'Digital curation',
      rater: 'counselor',
      level: 2,
      evidence: '',
      rated_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.updateTable('skill_rating').set({ evidence: texts.evidence }).where('client_id', '=', clientId).execute();
}

async function plantEntered(db: Transaction<Schema>, { clientId, profileId }: Pick<Case, 'clientId' | 'profileId'>, texts: PrivateTexts) {
  await db
    .insertInto('entered_value')
    .values({
      id: 'private-entered',
      client_id: clientId,
      profile_id: profileId,
      criterion: 'outlook',
      name: 'outlook',
      value: 4,
      source: '',
      entered_on: '2026-11-17',
      updated_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.updateTable('entered_value').set({ source: texts.enteredSource }).where('client_id', '=', clientId).execute();
}
