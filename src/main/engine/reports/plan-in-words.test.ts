import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../tests/fixtures/document-texts.ts';
import { readingOf, sampleOptions, samplePlan, sampleReading, sampleReportData } from '../../../../tests/fixtures/report-data.ts';
import { type Block, type FigureBlock, FontShelf, makePaper, type PaperDocument } from '../paper/index.ts';
import { readPdf } from '../paper/testing.ts';
import { composePaper } from './compose.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
const skillPlan = (changes: Parameters<typeof sampleOptions>[0] = {}, data = sampleReportData()) =>
  composePaper(data, sampleOptions({ kind: 'skillPlan', ...changes }));
const read = async (document: PaperDocument) =>
  (await readPdf((await makePaper(document, shelf)).bytes)).actual.join('').replaceAll('\u00a0', ' ');

function figuresIn(blocks: readonly Block[]): FigureBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [block] : block.kind === 'labelled' || block.kind === 'together' ? figuresIn(block.blocks) : [],
  );
}
function timelineOf(document: PaperDocument): FigureBlock {
  const found = document.sections.flatMap(({ blocks }) => figuresIn(blocks)).find(({ figure }) => figure.kind === 'timeline');
  if (found === undefined) throw new Error('The plan has dates.');
  return found;
}

describe('the plan over time', () => {
  it('ends a finished skill on the day it was finished, in the picture and in words', () => {
    const { figure, alt } = timelineOf(skillPlan());
    const ethics = figure.kind === 'timeline' ? figure.bars.find(({ id }) => id === 'ethics') : undefined;
    expect(ethics?.finish).toEqual({ earliest: '2026-10-18', latest: '2026-10-18' });
    expect(alt).toMatch(/Data ethics and privacy: starts [^.]*, ends 18.October.2026, done\./);
  });

  it('calls no skill done that has a step left, and names no day that nobody wrote down', () => {
    const open = samplePlan.skills.map((skill) =>
      skill.name.startsWith('Data') ? { ...skill, actions: skill.actions.map((action) => ({ ...action, doneOn: null })) } : skill,
    );
    expect(timelineOf(skillPlan({}, sampleReportData({ plan: readingOf({ ...samplePlan, skills: open }) }))).alt).toMatch(
      /Data ethics and privacy: [^.]*between [^.]*24 of 24.h\./,
    );
    const bare = samplePlan.skills.map((skill) => (skill.name.startsWith('Data') ? { ...skill, actions: [] } : skill));
    expect(timelineOf(skillPlan({}, sampleReportData({ plan: readingOf({ ...samplePlan, skills: bare }) }))).alt).toMatch(
      /Data ethics and privacy: [^.]*ends not stated, done\./,
    );
  });

  it('says from when to when an end lies, and the milestones and the time off', async () => {
    const { alt } = timelineOf(skillPlan());
    const { earliest, latest } = sampleReading.schedule.scheduled.find(({ id }) => id === 'programming')?.finish ?? {};
    expect(earliest).not.toBe(latest);
    expect(alt).toMatch(/Basic programming: starts 7.September.2026, ends between \d+.\w+.\d{4} and \d+.\w+.\d{4}, 36 of 56.h\./);
    expect(alt).toMatch(/Milestone: Ethics self-audit reviewed, 18.October.2026, reached\./);
    expect(alt).toMatch(/Time off: 21.December.2026 to 3.January.2027\./);
    expect(await read(skillPlan({ plain: true }))).toMatch(/between \d+ \w+ \d{4} and \d+ \w+ \d{4}/);
  });

  it('writes the years of the axis as the dates are written', async () => {
    const drawn = async (buddhistYear: boolean) => read(skillPlan({ language: 'th', buddhistYear }));
    expect(await drawn(true)).toContain('2570');
    expect(await drawn(true)).not.toContain('2027');
    expect(await drawn(false)).toContain('2027');
  });
});

describe('a paper without pictures', () => {
  it('says the pace without a line, once, and explains no sign that is not drawn', () => {
    const text = textOf(composePaper(sampleReportData(), sampleOptions({ plain: true })));
    expect(text.match(/74 of 192.h are done/g)).toHaveLength(1);
    expect(text).toMatch(/behind the schedule|ahead of the schedule|just where the schedule/);
    expect(text).not.toMatch(/The line marks|Filled: hours done/);
    expect(textOf(composePaper(sampleReportData(), sampleOptions()))).toMatch(/The line marks|Filled: hours done/);
    const late = { ...sampleReading, schedule: { ...sampleReading.schedule, totals: { ...sampleReading.schedule.totals, hoursDue: 88 } } };
    const words = (plain: boolean) => textOf(composePaper(sampleReportData({ plan: late }), sampleOptions({ plain })));
    expect(words(true)).toContain('That is 14 hours behind the schedule.');
    expect(words(false)).toContain('The line marks where the schedule stands today, 14 hours ahead of you.');
  });

  it('says levels and bars in words', async () => {
    expect(await read(skillPlan({ plain: true }))).toContain('Level now: new to it. Target: with help.');
    expect(await read(skillPlan())).not.toContain('Target: with help.');
  });
});

describe('a skill that is only suggested', () => {
  const [first, second, third] = samplePlan.skills;
  if (first === undefined || second === undefined || third === undefined) throw new Error('The sample plan has skills.');
  const suggested = {
    ...second,
    ...{ id: 'design' as typeof first.id, name: 'Designing for users', standing: 'suggested' as const, hoursDone: 0, actions: [] },
    needs: [first.id],
  };
  const printed = (skills: (typeof samplePlan)['skills'], language: 'en' | 'th' | 'zh-Hant' | 'es' = 'en') =>
    textOf(skillPlan({ language }, sampleReportData({ plan: readingOf({ ...samplePlan, skills }) })));

  it('is counted and not named, for it stands nowhere on the paper', () => {
    const text = printed([first, suggested, { ...third, needs: [first.id] }]);
    expect(text).not.toContain('Designing for users');
    expect(text).toContain('AI tools at work and a skill that is only suggested so far need it first.');
    expect(printed([first, suggested])).toContain('A skill that is only suggested so far needs it first.');
    for (const language of ['th', 'zh-Hant', 'es'] as const)
      expect(printed([first, suggested, third], language)).not.toContain('Designing');
  });

  it('takes no place from those that are planned', () => {
    const places = printed([{ ...suggested, importance: 5, interest: 5, needs: [] }, first, third]).match(/^\d$/gm) ?? [];
    expect(places.slice(0, 2)).toEqual(['1', '2']);
  });
});
