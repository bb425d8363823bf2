import { type Kysely, sql } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import { OpeningLine } from '#shared/domain/opening/opening.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import { sessionNumber } from '../session-number.ts';
import type { Boundary } from './boundary.ts';

type Lines = Promise<OpeningLine[]>;

/** What changed in a case after the boundary, but for the profiles' own texts. */
export async function readChanges(db: Kysely<Schema>, clientId: ClientId, boundary: Boundary): Lines {
  const read = [readMeetings, readShortlist, readAssessments, readAnnotations];
  return (await Promise.all(read.map((lines) => lines(db, clientId, boundary)))).flat();
}

/** Contacts between the sessions, and appointments that came to nothing. */
async function readMeetings(db: Kysely<Schema>, clientId: ClientId, { after }: Boundary): Lines {
  const [contacts, appointments] = await Promise.all([
    db
      .selectFrom('session')
      .select(['id as sessionId', sessionNumber.as('number'), 'started_at as when'])
      .where('client_id', '=', clientId)
      .where('format', '=', 'contact')
      .where('started_at', '>', after)
      .execute(),
    db
      .selectFrom('appointment')
      .select(['state', 'date', 'updated_at as when'])
      .where('client_id', '=', clientId)
      .where('state', 'in', ['missed', 'cancelled'])
      .where('updated_at', '>', after)
      .execute(),
  ]);
  return [
    ...contacts.map((row) => OpeningLine.parse({ kind: 'contact', ...row })),
    ...appointments.map((row) => OpeningLine.parse({ kind: 'appointment', ...row })),
  ];
}

async function readShortlist(db: Kysely<Schema>, clientId: ClientId, { after }: Boundary): Lines {
  const rows = await db
    .selectFrom('shortlist')
    .select(['profile_id as profileId', 'standing', 'added_at as when'])
    .where('client_id', '=', clientId)
    .where('added_at', '>', after)
    .execute();
  const titles = await occupationTitles(db, inList(rows.map(({ profileId }) => profileId)));
  return rows.map((row) => OpeningLine.parse({ kind: 'shortlist', ...row, title: titles.get(row.profileId) ?? '' }));
}

/** Ratings each, weights and interests once; of confidence the reading, which is for the counselor's eyes. */
async function readAssessments(db: Kysely<Schema>, clientId: ClientId, { after }: Boundary): Lines {
  const [ratings, weights, interests, confidence] = await Promise.all([
    db
      .selectFrom('skill_rating')
      .select(['skill_name as skill', 'rater', 'level', 'rated_at as when'])
      .where('client_id', '=', clientId)
      .where('rated_at', '>', after)
      .execute(),
    db
      .selectFrom('weight_set')
      .select(sql<string | null>`max(updated_at)`.as('when'))
      .where('client_id', '=', clientId)
      .where('updated_at', '>', after)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('interest_result')
      .select(sql<string | null>`max(created_at)`.as('when'))
      .where('client_id', '=', clientId)
      .where('created_at', '>', after)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('confidence_reading')
      .select(['moment', 'value', 'taken_at as when'])
      .where('client_id', '=', clientId)
      .where('taken_at', '>', after)
      .execute(),
  ]);
  return [
    ...ratings.map((row) => OpeningLine.parse({ kind: 'rating', ...row })),
    ...(weights.when === null ? [] : [OpeningLine.parse({ kind: 'weights', when: weights.when })]),
    ...(interests.when === null ? [] : [OpeningLine.parse({ kind: 'interests', when: interests.when })]),
    ...confidence.map((row) => OpeningLine.parse({ kind: 'confidence', ...row })),
  ];
}

/** Notes and marks by profile: how many of each kind. No text is read, and of private ones nothing but their number. */
async function readAnnotations(db: Kysely<Schema>, clientId: ClientId, { after }: Boundary): Lines {
  const rows = await db
    .selectFrom('annotation')
    .select(['profile_id', 'kind', 'item_id', 'updated_at'])
    .select(sql<number>`visibility = 'private'`.as('is_private'))
    .where('client_id', '=', clientId)
    .where('updated_at', '>', after)
    .orderBy('updated_at')
    .execute();
  const byProfile = Map.groupBy(rows, ({ profile_id }) => profile_id);
  const titles = await occupationTitles(db, inList([...byProfile.keys()]));
  return [...byProfile].map(([profileId, notes]) => {
    const shown = notes.filter(({ is_private }) => is_private === 0);
    return OpeningLine.parse({
      kind: 'annotations',
      when: notes.at(-1)?.updated_at,
      profileId,
      title: titles.get(profileId) ?? '',
      counts: [...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, of]) => ({ kind, count: of.length })),
      private: notes.length - shown.length,
      itemId: shown.at(-1)?.item_id ?? null,
    });
  });
}
