import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportKind, ReportOptions } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { thaiHeadings } from '#shared/locales/th/index.ts';
import { chineseHeadings } from '#shared/locales/zh-Hant/index.ts';
import { sampleOptions, sampleReportData } from '../../../../../tests/fixtures/report-data.ts';
import { sampleHandover, sampleSessionNote, sampleTakeAway } from '../../../../../tests/fixtures/short-papers.ts';
import { FontShelf, makePaper, setPaper } from '../../paper/index.ts';
import { layoutFaults, readPdf } from '../../paper/testing.ts';
import { checksOf } from '../checks.ts';
import { composePaper } from '../compose.ts';
import { composeToFit } from './fit-pages.ts';
import { pagesAllowed } from './rooms.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../../resources/fonts'));
type Data = Parameters<typeof sampleReportData>[0];

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** A paper made as it is for a client: its words page by page, and its checks. */
async function made(kind: ReportKind, data: Data = {}, options: Partial<ReportOptions> = {}) {
  const [gathered, chosen] = [sampleReportData(data), sampleOptions({ kind, ...options })];
  const { document, brevity } = composeToFit(gathered, chosen, shelf);
  const paper = await makePaper(document, shelf);
  // Where a line ends there is no space in what is read.
  const text = bare((await readPdf(paper.bytes)).actual.join(''));
  const failed = checksOf(gathered, chosen, paper, brevity).flatMap(({ code, passed, count }) => (passed ? [] : [{ code, count }]));
  return { paper, document, text, failed };
}

describe('take-away sheet', () => {
  it('holds three things talked about, three steps with who and when, the next meeting, one if-then line and who to reach, on one page', async () => {
    const { text, paper, failed } = await made('takeAway');
    expect(paper.pages).toBe(1);
    for (const words of [
      '12 Nov 2026',
      'To find out: Is there an evening intake',
      'You are good at this: Thesis help desk',
      'To do: Borrow a seat',
      'Send the list of evening courses Your counselor does this. 20 Nov 2026',
      'You do this. 24 Nov 2026',
      'If it is Tuesday after closing, then I log ten queries before I go home.',
      'Friday, 27 November 2026, 11:00 AM',
      'In person, Career counseling service',
      'Sample Counselor',
      'Dates are the ones we set together.',
      'nothing here promises a job',
    ])
      expect(text).toContain(bare(words));
    expect(text).not.toContain(bare('Every route needs an employer'));
    expect(failed).toEqual([]);
  });

  it('tells of what was looked at and finished where the counselor noted less than three things', async () => {
    const [note] = sampleTakeAway.notes;
    const { text } = await made('takeAway', { takeAway: { ...sampleTakeAway, notes: note === undefined ? [] : [note] } });
    expect(text).toContain(bare('We looked at this work: Librarians and media collections specialists'));
    expect(text).toContain(bare('You finished a step: Rename a folder of scans with a short script'));
  });

  it('says in a sentence what there is nothing of, and leaves room to write only under words that say for what', async () => {
    const nothing = { metOn: null, notes: [], occupations: [], finished: [], steps: [], ifThen: null, meeting: null };
    const { text, paper, failed } = await made('takeAway', { takeAway: nothing, counselorName: '', serviceName: '' });
    expect(paper.pages).toBe(1);
    for (const words of [
      'Nothing was noted for this sheet. Write down here what you want to keep in mind.',
      'No step is agreed yet.',
      'No date is set yet.',
      'Day, time and place, to write in',
      'Ask your counselor.',
    ])
      expect(text).toContain(bare(words));
    expect(text).not.toContain(bare('if-then'));
    expect(failed).toEqual([{ code: 'noSession', count: 1 }]);
  });

  it('shortens long texts at the end of a sentence, with a sign for it, and the checks say how many', async () => {
    const body = 'Ask the school about the evening course before the term starts. '.repeat(40).trim();
    const notes = [1, 2, 3].map(() => ({ kind: 'question' as const, body }));
    const { text, paper, failed } = await made('takeAway', { takeAway: { ...sampleTakeAway, notes } });
    expect(paper.pages).toBe(1);
    expect(text.match(/beforethetermstarts\.…/g)).toHaveLength(3);
    expect(failed).toEqual([
      { code: 'shortened', count: 3 },
      { code: 'leftOut', count: 1 },
    ]);
  });
});

describe('session note', () => {
  it('is the signed note by the headings of its form, with facts, who signed when, hash, and what was added when', async () => {
    const { text, document, paper, failed } = await made('sessionNote');
    for (const words of [
      'Session 2: First plan review',
      'Tuesday, 20 October 2026, 3:00 PM–3:45 PM',
      'Look at the first six weeks together',
      'by video',
      'Data Ethics is done',
      'Assessment The pace',
      'Plan Curation is brought forward',
      'Written 21 October 2026, 9:10 AM, by Sample Counselor. The meeting: 20 October 2026, 3:00 PM.',
      'the branch has freed two hours a week',
      'Sample Counselor, 20 October 2026, 3:48 PM.',
    ])
      expect(text).toContain(bare(words));
    expect(text).toContain(bare('3f2a9c41d07be58866aa01f3c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6'));
    expect(document.title).toBe('Session note');
    expect(paper.pages).toBeLessThanOrEqual(2);
    expect(failed).toEqual([]);
  });

  it('says in its head and in the checks that it is not signed, and has no line to sign on', async () => {
    const session = { ...sampleSessionNote.session, signed: null, amendments: [] } as NonNullable<typeof sampleSessionNote.session>;
    const { text, document, failed } = await made('sessionNote', { sessionNote: { session } });
    expect(document.title).toBe('Session note, not signed');
    expect(text).toContain(bare('This note is not signed.'));
    expect(text).not.toMatch(/SHA-256|SampleCounselor/);
    expect(JSON.stringify(document)).not.toContain('"kind":"signatures"');
    expect(failed).toEqual([{ code: 'notSigned', count: 1 }]);
  });

  it('warns of a note that is no longer what was signed', async () => {
    const { session } = sampleSessionNote;
    if (session?.signed == null) throw new Error('The sample note is signed.');
    const { text, failed } = await made('sessionNote', {
      sessionNote: { session: { ...session, signed: { ...session.signed, intact: false } } },
    });
    expect(text).toContain(bare('no longer what was signed'));
    expect(failed).toEqual([{ code: 'noteChanged', count: 1 }]);
  });

  it('is made where no session is on record', async () => {
    const { text, failed } = await made('sessionNote', { sessionNote: { session: null } });
    expect(text).toContain(bare('No session is on record yet.'));
    expect(failed).toEqual([{ code: 'noSession', count: 1 }]);
  });

  it('has all of a long note, and of one in another form every part, written or not', async () => {
    const { session } = sampleSessionNote;
    if (session === null) throw new Error('The sample note is of a session.');
    const note = `## Subjective\n${'Spoke of the evening course at length. '.repeat(400)}\n\n## Objective\n\n## Assessment\nThe last word.\n\n## Plan\nA call.`;
    const { text, paper } = await made('sessionNote', { sessionNote: { session: { ...session, format: 'soap', note } } });
    expect(text.match(/Spokeoftheeveningcourseatlength\./g)).toHaveLength(400);
    expect(text).toContain(bare('Objective Nothing was written here.'));
    expect(text).toContain(bare('The last word.'));
    expect(paper.overflowing).toBe(0);
  });
});

describe('handover summary', () => {
  it('holds aims, status, targets, plan, open steps, cautions, dates and documents, with lines to fill and to sign', async () => {
    const { text, paper, failed } = await made('handover');
    expect(paper.pages).toBe(2);
    for (const words of [
      'Purpose, to write in',
      'active, on record since 2 September 2026',
      '4, the last on 12 November 2026',
      'The client agreed to the handover on 16 November 2026, until 28 February 2027.',
      'Move from the desk to work that needs my judgement',
      'on course',
      'Librarians and media collections specialists 25-4022 target',
      'Four skills, 192 h, $660.',
      '74 of 192 h are done.',
      'librarian at the branch',
      'Every route needs an employer.',
      'Next meeting: Friday, 27 November 2026, 11:00 AM, in person',
      'The plan is looked at on',
      'Proof of attendance.txt',
      'Handed over by Sample Counselor',
      'Taken over by',
    ])
      expect(text).toContain(bare(words));
    expect(failed).toEqual([]);
  });

  it('cites every figure, and lists every source that it cites', async () => {
    const { document } = await made('handover');
    const numbers = (text: string) => [...new Set(text.match(/\[\d\]/g))].toSorted();
    const cited = numbers(
      Array.from(JSON.stringify(document).matchAll(/\{"text":"[^"]*(\[\d\])","reference":true\}/g), ([, number]) => number).join(),
    );
    const listed = numbers(Array.from(JSON.stringify(document).matchAll(/\{"text":"(\[\d\])"/g), ([, number]) => number).join());
    expect(cited.length).toBeGreaterThan(2);
    expect(listed).toEqual(cited);
  });

  it('says how much more there is of a long list, and what it shortened', async () => {
    const step = sampleHandover.steps[0];
    const caution = sampleHandover.cautions[0];
    if (step === undefined || caution === undefined) throw new Error('The sample case has steps and cautions.');
    const handover = {
      ...sampleHandover,
      steps: Array.from({ length: 40 }, () => step),
      cautions: Array.from({ length: 30 }, () => ({ ...caution, body: `${caution.body} ${'More of it. '.repeat(100)}` })),
    };
    const { text, paper, failed } = await made('handover', { handover });
    expect(paper.pages).toBe(2);
    expect(text).toMatch(/And\d\dmoreinthecasefile\./);
    expect(failed).toEqual([
      { code: 'shortened', count: 30 },
      { code: 'leftOut', count: 1 },
    ]);
  });

  it('is made of a case with nothing yet', async () => {
    const nothing = { ...sampleHandover, goals: [], occupations: [], steps: [], cautions: [], meeting: null, documents: [] };
    const consent = { allowed: false, reason: 'never', date: null, recipient: '' } as const;
    const { text } = await made('handover', {
      plan: null,
      counselorName: '',
      handover: { ...nothing, consent, sessions: { count: 0, last: null } },
    });
    for (const words of [
      'No aim is on record yet.',
      'There is no skill plan yet.',
      'Nothing is open.',
      'No consent to hand over',
      'none yet',
    ])
      expect(text).toContain(bare(words));
  });
});

it.each([
  ['th', thaiHeadings],
  ['zh-Hant', chineseHeadings],
] as const)('short papers have their labels in %s beside English', async (secondLanguage, headings) => {
  for (const [kind, id] of [
    ['takeAway', 'paper.takeAway.ifThen'],
    ['sessionNote', 'paper.sessionNote.part.assessment'],
    ['handover', 'paper.handover.documents'],
  ] as const) {
    const gathered = composePaper(sampleReportData(), sampleOptions({ kind, secondLanguage }));
    expect(JSON.stringify(gathered)).toContain(headings[id]);
  }
});

/** Words as people and accidents write them: three scripts, a word of ten thousand letters, halves of characters, nothing but space. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}[.?]?$/) },
      fc.constantFrom(
        'น้ำใจและคำแนะนำเรื่องหลักสูตรภาคค่ำ',
        '當事人想知道（數位典藏）需要什麼。',
        '\ud800',
        '\n',
        'e\u0301\u0302',
        'W'.repeat(10_000),
      ),
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((words) => words.join(' '));
const step = fc.record({
  words: anyText,
  owner: fc.constantFrom('client' as const, 'counselor' as const, 'other' as const),
  ownerName: anyText.map((text) => text.slice(0, 120)),
  due: fc.constantFrom(null, CalendarDate.parse('2026-12-01'), CalendarDate.parse('9999-12-31')),
});
const cases = fc.record({
  notes: fc.array(fc.record({ kind: fc.constantFrom('question' as const, 'concern' as const), body: anyText }), { maxLength: 5 }),
  steps: fc.array(step, { maxLength: 20 }),
  words: anyText,
  entries: fc.integer({ min: 0, max: 30 }),
  bodySize: fc.constantFrom(10 as const, 12 as const, 18 as const, 24 as const),
  paper: fc.constantFrom('a4' as const, 'letter' as const),
  secondLanguage: fc.constantFrom(null, 'th' as const, 'zh-Hant' as const),
});

it('whatever the case says, a take-away has one page, in large print two, a handover two, and nothing lies over anything', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(cases, ({ notes, steps, words, entries, ...setting }) => {
      const many = <Entry>(entry: Entry): Entry[] => Array.from({ length: entries }, () => entry);
      const data = sampleReportData({
        counselorName: words.slice(0, 120),
        serviceName: words.slice(0, 200),
        takeAway: { ...sampleTakeAway, notes, steps, ifThen: words, occupations: many(words), finished: [] },
        handover: {
          ...sampleHandover,
          steps,
          goals: many({ words, sign: words, standing: 'open' }),
          cautions: many({ body: words, occupation: words }),
          documents: many(words.slice(0, 160)),
        },
      });
      for (const kind of ['takeAway', 'handover'] as const) {
        const options = sampleOptions({ kind, ...setting });
        const { document } = composeToFit(data, options, shelf);
        const most = pagesAllowed(options)?.pages ?? Number.POSITIVE_INFINITY;
        expect(setPaper(document, shelf).laid.pages.length, kind).toBeLessThanOrEqual(most);
        expect(layoutFaults(document, shelf)).toEqual([]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
