import type { OccupationProfile } from '../../profile/profile.ts';
import { migrationPathway } from '../../scores/pr-friendliness.ts';
import type { Page } from '../page.ts';
import { entryEducation } from '../projection-words.ts';
import { type Sitting, yearOfSource } from '../sitting.ts';
import { joined, type Wording } from '../wording.ts';

/** What the rules of the employment-based ways say of the typical entry, and of linked fields of study; general, and never advice. */
export function writeImmigration(sitting: Sitting, page: Page): OccupationProfile['immigration'] {
  const { say, occupation } = sitting;
  page.leaveOut('immigration.visas', 'derived.reason.visas');
  const pathway = migrationPathway(occupation);
  if (!pathway || !occupation.projection) {
    page.leaveOut('immigration.statement', 'derived.reason.noProjection');
    return { statement: null, visas: [] };
  }
  const wording = joined([
    say(`derived.immigration.${pathway}`, { education: entryEducation(sitting, occupation.projection) }),
    ...stem(sitting),
    say('derived.immigration.notAdvice'),
  ]);
  page.write(page.id('immigration.statement'), 'immigration', wording);
  return { statement: wording.text, visas: [] };
}

/** Said only where entry takes a degree: the list lengthens work after one. */
function stem(sitting: Sitting): Wording[] {
  const { say, figure, occupation, yearOf } = sitting;
  const { code, fields, projection } = occupation;
  if (fields.length === 0 || !projection || projection.entryEducation > 3) return [];
  const onList = fields.filter((field) => field.stem).length;
  const basis = { coverage: 'exact', from: code } as const;
  const all = figure.computed(
    'fields',
    fields.length,
    { ...basis, source: 'fieldsOfStudy', year: yearOf('fieldsOfStudy') },
    'fieldsOfStudy',
  );
  const stemList = { ...basis, source: 'stemList', year: yearOf('stemList') } as const;
  const year = yearOfSource(sitting, stemList);
  if (onList === 0) return [say('derived.immigration.noStem', { allCount: fields.length, ...(fields.length > 1 ? { all } : {}), year })];
  const listed = figure.computed('stemFields', onList, stemList, 'fieldsOfStudy');
  return [say('derived.immigration.stem', { listed, all, allCount: fields.length, listedCount: onList, year })];
}
