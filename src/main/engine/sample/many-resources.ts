import type { Insertable } from 'kysely';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';

/** Gives the office so many resources to point clients to, for measuring a large office. */
export async function generateManyResources({ clock, ids, workspace }: EngineContext, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index): Insertable<Schema['office_resource']> => {
    const [title = '', skill = ''] = courses[index % courses.length] ?? [];
    return {
      id: ids.next(),
      title: `${title} ${index + 1}`,
      kind: 'course',
      provider: `Sample Adult School ${index % 30}`,
      place: 'Riverside',
      languages_json: '["en"]',
      link: '',
      note: '',
      skills_json: JSON.stringify([skill, 'Quiet reading']),
      updated_at: clock.now(),
    };
  });
  await workspace().record(async (db) => {
    for (let from = 0; from < rows.length; from += 500)
      await db
        .insertInto('office_resource')
        .values(rows.slice(from, from + 500))
        .execute();
  });
}

const courses = [
  ['Evening course in cataloging', 'Digital curation'],
  ['First steps with scripts', 'Basic programming'],
  ['หลักสูตรเรียนตอนเย็น', 'Data ethics and privacy'],
  ['夜間課程', 'Designing for users'],
];
