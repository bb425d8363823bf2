import type { ClientId } from '#shared/domain/ids.ts';
import type { FundingFields } from '#shared/domain/plan/funding.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type SampleSkill, sampleSkills } from './client-a-plan.ts';
import type { Story } from './story.ts';

/** One line of the hours log: 74 hours in all. */
const hours: readonly (readonly [skill: SampleSkill['key'], day: string, hours: number, words: string])[] = [
  ['ethics', '2026-09-27', 10, 'Rules on readers’ data read and marked'],
  ['ethics', '2026-10-11', 8, 'Lending system listed'],
  ['ethics', '2026-10-18', 6, 'Self-audit written and talked through'],
  ['programming', '2026-10-04', 10, 'Beginner course, first half'],
  ['programming', '2026-10-25', 14, 'Beginner course, second half'],
  ['curation', '2026-11-01', 8, 'Went through the shelves and two old disks'],
  ['curation', '2026-11-08', 4, 'List written'],
  ['programming', '2026-11-08', 8, 'Renaming script, first try'],
  ['programming', '2026-11-15', 4, 'Scans of two years renamed'],
  ['curation', '2026-11-16', 2, 'List read with the branch'],
];

const evidence = [
  {
    skill: 'ethics',
    shows: 'Self-audit of what the lending system keeps, with three points mended',
    day: '2026-10-18',
    level: 3,
    checked: { by: 'head of the branch', on: '2026-10-20' },
    file: 'Proof of attendance.txt',
  },
  {
    skill: 'programming',
    shows: 'Script that renamed 1,400 scans, with the list it wrote',
    day: '2026-11-15',
    level: 1,
    checked: null,
    file: null,
  },
] as const;

const funding: readonly (Omit<FundingFields, 'answerBy'> & { readonly answerBy: string | null })[] = [
  { name: 'Own savings', kind: 'own', amount: 120, state: 'granted', answerBy: null, note: '' },
  {
    name: 'Training fund of the branch',
    kind: 'employer',
    amount: 240,
    state: 'asked',
    answerBy: '2026-12-01',
    note: 'Half of the metadata course; the head of the branch supports it.',
  },
  { name: 'City grant for evening courses', kind: 'publicProgram', amount: null, state: 'toAsk', answerBy: null, note: '' },
];

/** What Sample Client A has done for the plan, can show, and who pays. */
export async function tellWork({ use, at }: Story, clientId: ClientId): Promise<void> {
  const reading = await use.plans.forClient({ clientId });
  if (reading === null) return;
  const { plan } = reading;
  const skillOf = (key: SampleSkill['key']) => {
    const sample = sampleSkills.find((skill) => skill.key === key);
    return plan.skills.find(({ name }) => sample?.named.test(name));
  };
  at('2026-11-16T16:30:00.000Z');
  for (const [key, day, amount, words] of hours) {
    const skill = skillOf(key);
    if (skill) await use.planWork.logHours({ skillId: skill.id, entry: { day: date(day), hours: amount, words } });
  }
  const files = await use.attachments.forClient({ clientId });
  for (const { skill: key, shows, day, level, checked, file } of evidence) {
    const skill = skillOf(key);
    const by = checked === null ? null : { by: checked.by, on: date(checked.on) };
    const attachmentId = files.find(({ name }) => name === file)?.id ?? null;
    const fields = { shows, day: date(day), level, checked: by, attachmentId };
    if (skill) await use.planWork.addEvidence({ skillId: skill.id, fields });
  }
  for (const { answerBy, ...source } of funding) {
    await use.planWork.addFunding({ planId: plan.id, fields: { ...source, answerBy: answerBy === null ? null : date(answerBy) } });
  }
}

const date = (text: string) => CalendarDate.parse(text);
