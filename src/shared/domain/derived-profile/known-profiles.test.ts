import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPack } from '#engine/occupations/pack/index.ts';
import { type OccupationReader, openOccupationReader } from '#engine/occupations/read-occupation.ts';

/**
 * Pay, growth, steps up and the activities by exposure were worked by a second program from the publishers' tables; the rest is what the
 * rules gave when it was read through. Activities that stand equal are in the order of the pack.
 */
const known = [
  {
    code: '25-4031',
    skilledMigration: false,
    overall: 4.8,
    verdict: 'shrinking',
    pay: [
      [29300, 35740],
      [35740, 52430],
      [52430, 63080],
    ],
    education: [['Certificate or other award below a degree, a few weeks to 2 years', null]],
    qualifications: [],
    takeOver: [
      'Classify materials according to standard systems',
      'Maintain computer equipment or software',
      'Develop instructional materials',
      'Assist other educational professionals with projects or research',
      'Help patrons use library or archival resources',
    ],
    augment: [
      'Process library materials',
      'Maintain operational records',
      'Search information sources to find specific data',
      'Provide information to the general public',
      'Mediate disputes',
    ],
    moat: [
      'Deliver items',
      'Inspect materials or equipment to determine need for repair or replacement',
      'Move materials, equipment, or supplies',
      'Train staff members',
      'Direct activities of subordinates',
    ],
    skills: [
      'Office suite software',
      'Spreadsheet software',
      'Knowledge of office work and records',
      'Knowledge of customer and personal service',
      'Knowledge of computers and electronics',
    ],
    suits: ['conventional', 'social', 'cooperation', 'attention-to-detail', 'dependability', 'relationships'],
    doesNotSuit: ['artistic', 'enterprising', 'tolerance-for-ambiguity', 'recognition'],
    growthAreas: [
      'Stockers and Order Fillers (+8.5%)',
      'Librarians and Media Collections Specialists (+1.7%)',
      'Library Science Teachers, Postsecondary (+3%)',
      'Archivists (+3.8%)',
      'Instructional Coordinators (+1.3%)',
    ],
    levelUp: ['Database Administrators', 'Computer User Support Specialists', 'Librarians and Media Collections Specialists'],
  },
  {
    code: '25-4022',
    skilledMigration: true,
    overall: 5.9,
    verdict: 'mixed',
    pay: [
      [43660, 56310],
      [56310, 84480],
      [84480, 103990],
    ],
    education: [
      ['Bachelor’s degree', [4, 5]],
      ['Master’s degree', [1, 2]],
    ],
    qualifications: [['Teaching certificate for school librarians; public libraries in some states', null]],
    takeOver: [
      'Help patrons use library or archival resources',
      'Compile specialized bibliographies or lists of materials',
      'Plan community programs or activities for the general public',
      'Collaborate with other teaching professionals to develop educational programs',
      'Classify materials according to standard systems',
    ],
    augment: [
      'Search information sources to find specific data',
      'Order instructional or library materials or equipment',
      'Inspect materials or equipment to determine need for repair or replacement',
      'Select educational materials or equipment',
      'Develop library or archival databases',
    ],
    moat: [
      'Troubleshoot equipment or systems operation problems',
      'Diagnose equipment malfunctions',
      'Attend training sessions or professional meetings to develop or maintain professional knowledge',
      'Construct exhibits or parts of exhibits',
      'Operate audiovisual equipment',
    ],
    skills: [
      'Web platform development software',
      'Office suite software',
      'Spreadsheet software',
      'Service orientation',
      'Instructing',
      'Knowledge of office work and records',
      'Knowledge of customer and personal service',
    ],
    suits: ['conventional', 'social', 'attention-to-detail', 'cooperation', 'intellectual-curiosity', 'relationships'],
    doesNotSuit: ['realistic'],
    growthAreas: [
      'Archivists (+3.8%)',
      'Library Science Teachers, Postsecondary (+3%)',
      'Social Science Research Assistants (+4.4%)',
      'Management Analysts (+8.8%)',
      'Computer Science Teachers, Postsecondary (+5.3%)',
    ],
    levelUp: ['Library Science Teachers, Postsecondary', 'Instructional Coordinators', 'Database Administrators'],
  },
  {
    code: '15-1252',
    skilledMigration: true,
    overall: 7.1,
    verdict: 'mixed',
    pay: [
      [82460, 105210],
      [105210, 171980],
      [171980, 214670],
    ],
    education: [['Bachelor’s degree', [4, 5]]],
    qualifications: [],
    takeOver: ['Provide technical support for software maintenance or use'],
    augment: [
      'Analyze project data to determine specifications or requirements',
      'Modify software programs to improve performance',
      'Assess database performance',
      'Apply mathematical principles or statistical approaches to solve problems in scientific or applied fields',
      'Design software applications',
    ],
    moat: [
      'Collaborate with others to resolve information technology issues',
      'Assign duties or work schedules to employees',
      'Supervise information technology personnel',
    ],
    skills: [
      'Web platform development software',
      'Object or component oriented development software',
      'Application server software',
      'Active learning',
      'Knowledge of computers and electronics',
      'Knowledge of mathematics',
      'Knowledge of administration and management',
      'Knowledge of engineering and technology',
    ],
    suits: ['investigative', 'conventional', 'attention-to-detail', 'innovation', 'dependability', 'achievement'],
    doesNotSuit: ['enterprising', 'social', 'empathy'],
    growthAreas: ['Data Scientists (+33.5%)'],
    levelUp: ['Computer Hardware Engineers', 'Computer and Information Systems Managers'],
  },
  {
    code: '29-1141',
    skilledMigration: true,
    overall: 6.3,
    verdict: 'other',
    pay: [
      [68940, 80330],
      [80330, 112350],
      [112350, 137470],
    ],
    education: [['Bachelor’s degree', [4, 5]]],
    qualifications: [['State nursing license after approved program and examination', true]],
    takeOver: [
      'Design public or employee health programs',
      'Monitor patient progress or responses to treatments',
      'Monitor patients following surgeries or other treatments',
      'Communicate health and wellness information to the public',
      'Refer patients to other healthcare practitioners or health resources',
    ],
    augment: [
      'Record patient medical histories',
      'Assess patient work, living, or social environments',
      'Evaluate patient outcomes to determine effectiveness of treatments',
      'Maintain medical facility records',
      'Collaborate with healthcare professionals to plan or provide treatment',
    ],
    moat: [
      'Monitor health or behavior of people or animals',
      'Test biological specimens to gather information about patient conditions',
      'Administer non-intravenous medications',
      'Immunize patients',
      'Assist healthcare practitioners during examinations or treatments',
    ],
    skills: ['Medical software', 'Social perceptiveness', 'Coordination', 'Knowledge of medicine and dentistry', 'Knowledge of psychology'],
    suits: ['social', 'investigative', 'attention-to-detail', 'dependability', 'cooperation', 'relationships'],
    doesNotSuit: ['artistic', 'enterprising'],
    growthAreas: [
      'Nurse Practitioners (+40.1%)',
      'Nurse Midwives (+11.1%)',
      'Nurse Anesthetists (+8.6%)',
      'Physician Assistants (+20.4%)',
      'Paramedics (+5%)',
    ],
    levelUp: ['Nurse Practitioners', 'Nurse Midwives', 'Nurse Anesthetists'],
  },
] as const;

let read: OccupationReader;

beforeAll(async () => {
  read = await openOccupationReader(await openPack(join(import.meta.dirname, '../../../../resources/library')));
}, 60_000);

test.each(known)('$code', async ({ code, levelUp, ...expected }) => {
  const profile = (await read(code))?.derived.profile ?? expect.fail();
  const lastPart = ({ id }: { readonly id: string }) => id.split('.').at(-1);
  expect({
    skilledMigration: profile.skilledMigration,
    overall: profile.overall,
    verdict: profile.aiEra.verdict?.kind,
    pay: profile.salary.tiers.map(({ range }) => [range.low, range.high]),
    education: profile.education.map(({ stage, years }) => [stage, years && [years.low, years.high]]),
    qualifications: profile.qualifications.map(({ name, required }) => [name, required]),
    takeOver: profile.aiEra.takeOver.map(({ name }) => name),
    augment: profile.aiEra.augment.map(({ name }) => name),
    moat: profile.aiEra.moat.map(({ name }) => name),
    skills: profile.skillsToBuild.map(({ name }) => name),
    suits: profile.fit.suits.map(lastPart),
    doesNotSuit: profile.fit.doesNotSuit.map(lastPart),
    growthAreas: profile.outlook.growthAreas.map(({ name }) => name),
  }).toEqual(expected);
  const steps = [...(profile.levelUp ?? '').matchAll(/(?:are |is |; and |; )([A-Z][^$;]*?) \(\$/g)].map(([, title]) => title);
  expect(steps).toEqual(levelUp);
});
