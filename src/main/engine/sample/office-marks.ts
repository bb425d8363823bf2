import type { Correction, MarkKind } from '#shared/domain/annotation/annotation.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

/** A mark that stands for everyone's clients, and the section whose first passage it is on. */
interface OfficeMark {
  readonly section: ProfileSection;
  readonly kind: MarkKind;
  readonly correction: Correction | null;
  readonly body: string;
}

const marks: readonly OfficeMark[] = [
  {
    section: 'salary',
    kind: 'localFact',
    correction: {
      value: 'step 3 of the county scale',
      unit: '',
      source: 'Sample county, human resources',
      date: CalendarDate.parse('2026-10-01'),
    },
    body: 'Where the two library systems here start new staff.',
  },
  {
    section: 'outlook',
    kind: 'disputed',
    correction: { value: '', unit: '', source: 'Sample county, branch managers', date: CalendarDate.parse('2026-10-01') },
    body: 'Both branches had openings this autumn. Ask before taking this as how it is here.',
  },
];

/** What the office found of the technician's page, for all its clients; not printed. */
export async function tellOfficeMarks({ use, at }: Story, profileId: ProfileId): Promise<void> {
  at('2026-10-05T09:00:00.000Z');
  const { profile, version } = await use.library.read({ profileId });
  for (const { section, ...mark } of marks) {
    const passage = profile.passages.find((one) => one.section === section);
    if (!passage) continue;
    const anchor = { itemId: passage.id, start: 0, end: passage.text.length };
    await use.annotations.create({ clientId: null, profileId, versionId: version.id, anchor, ...mark });
  }
}
