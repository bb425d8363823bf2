import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noWeights } from '#shared/domain/assessment/weights.ts';
import { ReportSection } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { paperHeadings } from '#shared/locales/paper-headings.ts';
import { cellTexts, textOf, textsOf } from '../../../../tests/fixtures/document-texts.ts';
import {
  readingOf,
  sampleOccupation,
  sampleOptions,
  samplePlan,
  sampleProfile,
  sampleReportData,
} from '../../../../tests/fixtures/report-data.ts';
import { charactersOf, FontShelf, makePaper, type PaperDocument } from '../paper/index.ts';
import { composePaper } from './compose.ts';

const everything = sampleOptions({
  sections: ['cover', 'summary', 'scores', 'aiEra', 'plan', 'checklist', 'notes', 'immigration', 'sources'],
});

describe('career report', () => {
  it('gives every cited figure a number that stands in the source table', () => {
    const document = composePaper(sampleReportData(), everything);
    const cited = new Set(textsOf(document).flatMap((text) => text.filter((run) => run.reference === true).map((run) => run.text.trim())));
    const listed = textsOf(document)
      .map(charactersOf)
      .flatMap((text) => text.match(/^\[\d+\](?= )/) ?? []);
    expect(cited.size).toBeGreaterThan(4);
    expect([...cited].sort()).toEqual([...listed].sort());
    expect(textOf(document)).toMatch(/Page says: AI Career Graph page, SOC 25-4022, imported 12\u00a0Oct\u00a02026\./);
  });

  it('says that scores are not stated instead of drawing them as zero', () => {
    const document = composePaper(sampleReportData(), everything);
    expect(textOf(document)).toContain('The nine scores behind it are not stated.');
    expect(textOf(document)).toContain('Not stated for any of them: Income, Demand, Outlook, PR friendliness, AI risk');
    const alone = textOf(composePaper(sampleReportData({ others: [] }), everything));
    expect(alone).toContain('The nine scores behind it are not stated: income, demand, outlook, PR friendliness, AI risk');
    const figures = JSON.stringify(document);
    expect(figures).not.toContain('"kind":"scores"');
    const stated = sampleReportData({ chosen: sampleOccupation(sampleProfile({ values: [5.8, 5.5, null, 6.5, 5, 4.5, 6.5, 6, 5.5] })) });
    expect(JSON.stringify(composePaper(stated, everything))).toContain('Outlook not stated');
  });

  it('prints both figures where the page contradicts itself, and the share of text that is another page’s', () => {
    const text = textOf(composePaper(sampleReportData(), everything));
    expect(text).toContain('In its pay table: $45,000–60,000.');
    expect(text).toContain('In its text: “Entry pay runs from $45,000 to $55,000.”');
    expect(text).toContain('66% of this page stands word for word on the page of Library technicians (25-4031) too.');
  });

  it('has the case’s figures: hours, cost, steps, notes with their passages', () => {
    const text = textOf(composePaper(sampleReportData(), everything));
    expect(text).toContain('Four skills, 192\u00a0h, $660.');
    expect(text).toContain('74 of 192\u00a0h are done.');
    expect(text).toContain('Fetch 200 records from an open catalog with a script of your own');
    expect(text).toContain('Seven notes we agreed to put in this report.');
    expect(text).toContain('Summary, “helps people find”');
  });

  it('prints what the page says on immigration only when asked, with its date and no advice', () => {
    const without = textOf(composePaper(sampleReportData(), sampleOptions()));
    expect(without).not.toMatch(/H-1B|skilled-migration/);
    const text = textOf(composePaper(sampleReportData(), everything));
    expect(text).toContain('as it stood on 12\u00a0October\u00a02026. It is not legal advice.');
    expect(text).toContain('H-1B');
  });

  it('always ends with the disclaimer above the signatures, whatever is switched off', () => {
    for (const kind of ['careerReport', 'skillPlan'] as const) {
      for (const plan of [sampleReportData().plan, null]) {
        const document = composePaper(sampleReportData({ plan }), sampleOptions({ kind, sections: [] }));
        const text = textOf(document);
        const disclaimer = text.indexOf('Nothing here is legal or financial advice');
        expect(disclaimer).toBeGreaterThan(0);
        expect(text.indexOf('Signatures', disclaimer)).toBeGreaterThan(disclaimer);
      }
    }
  });

  it.each(['th', 'zh-Hant'] as const)('sets client-facing headings in %s beside English', (secondLanguage) => {
    const text = textOf(composePaper(sampleReportData(), { ...everything, secondLanguage }));
    for (const id of [
      'paper.summary',
      'paper.nextSteps',
      'paper.ai',
      'paper.checklist',
      'paper.notes',
      'paper.disclaimer',
      'paper.signatures',
    ] as const) {
      expect(text).toContain(paperHeadings[secondLanguage][id]);
    }
  });

  it('says nothing of what was withheld', () => {
    const data = sampleReportData({ withheld: [{ reason: 'private', what: 'note', count: 4711 }] });
    expect(JSON.stringify(composePaper(data, everything))).not.toContain('4711');
  });

  it('is composed for a client with nothing yet', async () => {
    const data = sampleReportData({ chosen: null, others: [], notes: [], plan: null, counselorName: '', serviceName: '' });
    const document = composePaper(data, { ...everything, profileId: null });
    expect(textOf(document)).toContain('There is no skill plan yet.');
    expect((await makePaper(document, new FontShelf(join(import.meta.dirname, '../../../../resources/fonts')))).overflowing).toBe(0);
  });

  it('fits the summary on one page, in every language and on both papers', async () => {
    const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
    for (const secondLanguage of [null, 'th', 'zh-Hant', 'es'] as const) {
      for (const paper of ['a4', 'letter'] as const) {
        for (const [sections, most] of [
          [usualSections, 10],
          [everything.sections, 11],
        ] as const) {
          const options = { ...everything, sections: [...sections], secondLanguage, paper };
          const made = await makePaper(composePaper(sampleReportData(), options), shelf);
          expect(made.sections.find((section) => section.id === 'summary')?.pages).toBe(1);
          expect(made.pages).toBeLessThanOrEqual(most);
          expect(made).toMatchObject({ overflowing: 0, warnings: [] });
        }
      }
    }
  });
});

describe('summary', () => {
  it('gives the beginning of a long note, in any script, and stays on its page; the notes give all of it', async () => {
    const long = [
      'Ask about the evening course before the term starts. '.repeat(60).trim(),
      'ถามเรื่องหลักสูตรภาคค่ำก่อนเปิดภาคเรียน'.repeat(70),
      '請先詢問夜間課程的費用與時間。'.repeat(200),
    ];
    const base = sampleReportData();
    const notes = base.notes.slice(0, 3).map((note, index) => ({ ...note, kind: 'concern' as const, body: long[index] ?? '' }));
    const document = composePaper({ ...base, notes }, everything);
    const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
    expect((await makePaper(document, shelf)).sections.find((section) => section.id === 'summary')?.pages).toBe(1);
    for (const body of long) expect(textOf(document)).toContain(body);
  });

  it('names what the page contradicts itself in', () => {
    expect(textOf(composePaper(sampleReportData(), everything))).toContain(
      'The page states the pay at entry in two ways. Ask before you rely on it.',
    );
  });
});

describe('skill plan', () => {
  it('gives order and reasons with parts, steps by kind, evidence, reviews and signatures', () => {
    const text = textOf(composePaper(sampleReportData(), sampleOptions({ kind: 'skillPlan' })));
    expect(text).toMatch(/Parts: gap [\d.]+ of 30, importance [\d.]+ of 20/);
    expect(text).toContain('It would change places with');
    expect(text).toContain('learn');
    expect(text).toContain('Evidence: Batch-fix subject terms and show the branch');
    expect(text).toContain('If it is Tuesday after closing');
    expect(text).toContain('Review dates');
    expect(text).toContain('Sample Counselor');
    expect(text).toContain('Your budget: $1,200.');
  });

  it('names the weights of the order where the office has its own, and the day a skill waits for', () => {
    const options = sampleOptions({ kind: 'skillPlan' });
    const published = textOf(composePaper(sampleReportData(), options));
    expect(published).toContain('priority out of 100 by the published rule, version priority-1.');
    expect(published).not.toMatch(/own weights|Not before/);

    const notBefore = CalendarDate.parse('2027-01-11');
    const plan = { ...samplePlan, skills: samplePlan.skills.map((skill, place) => (place === 0 ? { ...skill, notBefore } : skill)) };
    const weights = { gap: 10, importance: 40, lists: 20, interest: 15, opens: 15 };
    const text = textOf(composePaper(sampleReportData({ plan: readingOf(plan, weights) }), options));
    expect(text).toContain('with this office’s own weights: gap 10, importance 40, target lists 20, your interest 15, skills it opens 15.');
    expect(text).toMatch(/Parts: gap [\d.]+ of 10, importance [\d.]+ of 40/);
    expect(text).toMatch(/Not before 11.January.2027\./);
  });
});

describe('what the client told', () => {
  const about = sampleReportData().about;
  if (about === null) throw new Error('The sample client told something.');
  const aboutText = (changes: Partial<typeof about>, data: object = {}) =>
    textOf(composePaper(sampleReportData({ about: { ...about, ...changes }, ...data }), sampleOptions({ sections: ['aboutMe'] })));

  it('is printed in the client’s words, with ties said, weights as shares and limits without a figure named as such', () => {
    const text = aboutText({});
    expect(text).toContain('“Work with people and books, near home” You will see it by this: “I am called in for a second talk”');
    expect(text).toContain('8 hours a week');
    expect(text).toContain('Study of 3 years at most: “no more than till she is in high school”');
    expect(text).toContain('Too little pay; how much is not stated');
    expect(text).toContain('Your interests in short: C-S-I/E.');
    expect(text).toContain('Investigative and Enterprising have the same score, so neither comes first.');
    expect(text).toMatch(/Study time\n+28 points/);
    expect(text).toContain('You said that this does not matter to you: PR friendliness.');
    expect(text).toContain('You can teach this to others: Helping people find things.');
  });

  it('says that interests or weights which are all the same put nothing first', () => {
    const scores = { R: 5, I: 5, A: 5, S: 5, E: 5, C: 5 };
    expect(aboutText({ interests: about.interests && { ...about.interests, scores } })).toContain(
      'do not tell one kind of work from another',
    );
    const alike = { ...noWeights.dimensions, income: 3, outlook: 3 } as const;
    const weights = about.weights && { ...about.weights, weights: { dimensions: alike, own: [] } };
    expect(aboutText({ weights })).toContain('All that you weighed counts the same');
  });

  it('is left out whole where the record says nothing', () => {
    const none = { goals: [], hoursPerWeek: null, budget: null, dealBreakers: [], interests: null, weights: null, strengths: [] };
    expect(aboutText(none)).not.toContain('About you');
  });
});

describe('options side by side', () => {
  it('have what differs first, and name what is the same or stated for none instead of printing rows of it', () => {
    const text = textOf(composePaper(sampleReportData(), sampleOptions({ sections: ['scores'] })));
    expect(text).toMatch(/Overall, of 10\n+6\.3\n+6\.0/);
    expect(text).toContain('Not stated for any of them: Income, Demand,');
    expect(text).toMatch(/The same for all of them: .*AI, in one word \(Mixed\)/);
  });
});

describe('plain words', () => {
  const data = sampleReportData();
  const [note] = data.notes;
  const quote = 'helps people find what they need';
  const marks = [
    {
      ...{ kind: 'plainWords' as const, body: 'You show people the way.', correction: null, isOffice: false, isWhole: false },
      ...{ section: 'summary' as const, scope: 'passage' as const, itemId: note?.itemId as never, quote, start: 0, end: 1 },
      profileId: data.chosen?.profileId as never,
    },
  ];
  const printed = (plain: boolean) => textOf(composePaper(sampleReportData({ marks }), sampleOptions({ plain, sections: ['scores'] })));

  it('stand beside the passage, and in its place with the passage named where plain words are asked for', () => {
    expect(printed(false)).toContain(`${quote} [in plain words: You show people the way.]`);
    expect(printed(true)).toContain(`You show people the way. [in plain words; the source says “${quote}”]`);
    expect(printed(true)).not.toContain(`and ${quote}`);
  });
});

describe('source numbers', () => {
  const cited = (document: PaperDocument) =>
    new Set(textsOf(document).flatMap((text) => text.filter((run) => run.reference === true).map((run) => run.text.trim())));
  const listed = (document: PaperDocument) =>
    textsOf(document)
      .map(charactersOf)
      .flatMap((text) => text.match(/^\[\d+\](?= )/) ?? []);

  it('in the text and in the source table are the same, whichever sections are printed', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ReportSection.options]),
        fc.constantFrom('careerReport' as const, 'skillPlan' as const),
        fc.boolean(),
        (sections, kind, withPlan) => {
          const data = sampleReportData(withPlan ? {} : { plan: null });
          const document = composePaper(data, sampleOptions({ kind, sections }));
          expect([...cited(document)].sort()).toEqual([...listed(document)].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stand behind due dates, milestones, hours, costs and review dates', () => {
    const text = textOf(composePaper(sampleReportData(), sampleOptions({ kind: 'skillPlan' })));
    for (const words of [
      /13\u00a0Dec\u00a02026\u00a0\[\d\]/,
      /estimates\.\u00a0\[\d\]/,
      /set together\.\u00a0\[\d\]/,
      /and [^,]+\d{4}\u00a0\[\d\]/,
    ])
      expect(text).toMatch(words);
    expect(text).toMatch(/Agreed with you: due dates of steps, and milestones; the plan on 4\u00a0September\u00a02026\./);
  });
});

describe('the skill plan’s sums', () => {
  it('print the parts of each priority so that they add up to it', () => {
    const document = composePaper(sampleReportData(), sampleOptions({ kind: 'skillPlan' }));
    const rows = document.sections.flatMap((section) => section.blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const printed = rows.flatMap((row) => {
      const texts = row.flatMap(cellTexts).map(charactersOf);
      const words = texts.find((text) => text.includes('Parts:')) ?? '';
      const parts = Array.from(words.slice(words.indexOf('Parts:')).matchAll(/([\d.]+) of \d/g), ([, points]) => Number(points));
      return parts.length === 0 ? [] : [{ sum: parts.reduce((sum, points) => sum + points, 0), priority: texts.at(-2) ?? '' }];
    });
    expect(printed.length).toBeGreaterThan(2);
    for (const { sum, priority } of printed) {
      expect(priority).toMatch(/^\d+\.\d$/);
      expect(sum).toBeCloseTo(Number(priority), 5);
    }
  });

  it('name three of many ties, and how many more there are', () => {
    const skills = Array.from({ length: 30 }, (_, index) => ({
      ...(samplePlan.skills[0] as (typeof samplePlan.skills)[number]),
      id: `skill-${index}` as (typeof samplePlan.skills)[number]['id'],
      name: `Skill ${index}`,
    }));
    const text = textOf(
      composePaper(sampleReportData({ plan: readingOf({ ...samplePlan, skills }) }), sampleOptions({ kind: 'skillPlan' })),
    );
    expect(text).toContain('Too close to call with Skill 1, Skill 2, Skill 3 and 26 more.');
  });
});

describe('what nobody has stated', () => {
  it('is not summed up as zero hours and no money, and no level is drawn as "new to it"', () => {
    const skills = samplePlan.skills.map((skill) => ({
      ...skill,
      levelNow: null,
      hours: null,
      hoursDone: 0,
      actions: skill.actions.map((action) => ({ ...action, hours: null, cost: null })),
    }));
    for (const document of papers(withPlan({ skills }))) {
      const text = textOf(document);
      expect(text).toContain('Four skills, hours not stated, cost not stated.');
      expect(text).not.toMatch(/\$0|\b0\u00a0h/);
      expect(JSON.stringify(document)).not.toContain('"kind":"level"');
    }
  });

  it('leaves out the pages that the case has nothing for', () => {
    const document = composePaper(sampleReportData({ chosen: null, others: [], notes: [], plan: null }), {
      ...everything,
      profileId: null,
    });
    expect(document.sections.map((section) => section.id)).toEqual(['cover', 'summary', 'sources']);
  });

  const withPlan = (changes: Partial<typeof samplePlan>) => sampleReportData({ plan: readingOf({ ...samplePlan, ...changes }) });
  const papers = (data: ReturnType<typeof sampleReportData>) => [
    composePaper(data, everything),
    composePaper(data, sampleOptions({ kind: 'skillPlan' })),
  ];

  it('leaves out dates, pace and hours log where the hours a week are not stated, and says so', async () => {
    for (const document of papers(withPlan({ hoursPerWeek: null }))) {
      const text = textOf(document);
      expect(text).toContain('The hours a week are not stated yet, so nothing has a date.');
      expect(text).not.toMatch(/hours a week the plan runs|the schedule stands|ahead of the schedule|One box is one hour|Review dates/);
      expect(JSON.stringify(document)).not.toContain('"kind":"timeline"');
    }
    const [, plan] = papers(withPlan({ hoursPerWeek: null }));
    expect(plan && textOf(plan)).toContain('Basic programming: the hours a week are not stated.');
  });

  it('rings no square where the target level is not stated, and asks for it first', () => {
    const skills = samplePlan.skills.map((skill, index) => (index === 0 ? { ...skill, levelTarget: null } : skill));
    for (const document of papers(withPlan({ skills }))) {
      expect(textOf(document)).toContain('Say the level you aim at first; then it gets a place.');
      expect(JSON.stringify(document)).toContain('"now":0,"target":null,"spoken":"Level now: new to it. Target: not stated."');
    }
  });

  it('names the day the plan is to be done by, and whether its dates keep it', () => {
    const line = (deadline: string) =>
      textOf(composePaper(withPlan({ deadline: CalendarDate.parse(deadline) }), sampleOptions({ kind: 'skillPlan' })));
    expect(line('2027-12-31')).toMatch(/It is to be done by 31.December.2027\.(?! By the dates)/);
    expect(line('2027-01-31')).toMatch(/It is to be done by 31.January.2027\. By the dates above it can take longer\./);
  });
});

describe('second languages', () => {
  it('have the same headings', () => {
    expect(Object.keys(paperHeadings['zh-Hant']).sort()).toEqual(Object.keys(paperHeadings.th).sort());
    for (const words of Object.values(paperHeadings).flatMap((headings) => Object.values(headings))) expect(words.trim()).not.toBe('');
  });
});
