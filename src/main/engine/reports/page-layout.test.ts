import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportSection } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import {
  readingOf,
  sampleOccupation,
  sampleOptions,
  samplePlan,
  sampleProfile,
  sampleReportData,
} from '../../../../tests/fixtures/report-data.ts';
import { FontShelf, makePaper, setPaper } from '../paper/index.ts';
import { layoutFaults } from '../paper/testing.ts';
import { composePaper } from './compose.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
const base = sampleReportData();
const [firstNote] = base.notes;
if (firstNote === undefined) throw new Error('The sample case has notes.');

/** Text as people and accidents write it: words of any length, three scripts, right-to-left, emoji, markup, halves of characters. */
const text = (most: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/) },
        fc.constantFrom(
          'น้ำใจและคำแนะนำ',
          '當事人想知道（數位典藏）需要什麼。',
          'שלום',
          '👩‍👩‍👧‍👦',
          '<b>&amp;',
          '\ud800',
          '\u202e',
          '\n',
          'e\u0301\u0302',
        ),
        fc.integer({ min: 20, max: 400 }).map((length) => 'W'.repeat(length)),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((words) => words.join(' ').trim().slice(0, most) || 'x');
const date = fc.constantFrom('1900-01-01', '2026-11-17', '2027-02-14', '2031-05-01', '9999-12-31').map((day) => CalendarDate.parse(day));

const cases = fc.record({
  name: text(200),
  service: text(120),
  notes: fc.array(text(3000), { maxLength: 5 }),
  milestones: fc.array(fc.record({ title: text(200), due: date, reachedOn: fc.constantFrom(null, CalendarDate.parse('2026-11-01')) }), {
    maxLength: 7,
  }),
  skill: text(200),
  action: text(500),
  stated: fc.boolean(),
  scores: fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }), { minLength: 9, maxLength: 9 }),
  bodySize: fc.constantFrom(10 as const, 12 as const, 18 as const),
  paper: fc.constantFrom('a4' as const, 'letter' as const),
  secondLanguage: fc.constantFrom(null, 'th' as const, 'zh-Hant' as const),
  kind: fc.constantFrom('careerReport' as const, 'skillPlan' as const),
});

describe('pages', () => {
  it('hold their letters inside the margins and apart from each other, whatever the case says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const plan = readingOf({
          ...samplePlan,
          milestones: one.milestones,
          skills: samplePlan.skills.map((skill) => ({
            ...skill,
            name: one.skill,
            ifThen: one.action,
            hours: one.stated ? skill.hours : null,
            actions: skill.actions.map((action) => ({
              ...action,
              text: one.action,
              hours: one.stated ? 2_000 : null,
              cost: one.stated ? 1_000_000 : null,
              due: one.stated ? action.due : null,
            })),
          })),
        });
        const data = sampleReportData({
          client: { ...base.client, name: one.name },
          counselorName: one.name,
          serviceName: one.service,
          notes: one.notes.map((body) => ({ ...firstNote, body, quote: body })),
          chosen: sampleOccupation(sampleProfile({ values: one.scores })),
          plan,
        });
        const document = composePaper(data, sampleOptions({ ...one, sections: [...ReportSection.options] }));
        expect(layoutFaults(document, shelf)).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('cut nothing of a plan of 60 skills, and take no picture over the foot of a page', { timeout: 60_000 }, async () => {
    const skills = Array.from({ length: 60 }, (_, index) => ({
      ...(samplePlan.skills[index % 4] as (typeof samplePlan.skills)[number]),
      id: `skill-${index}` as (typeof samplePlan.skills)[number]['id'],
      needs: [],
      name: `Skill number ${index + 1} with a rather long name`,
    }));
    const plan = readingOf({ ...samplePlan, skills });
    for (const kind of ['careerReport', 'skillPlan'] as const) {
      for (const bodySize of [10, 18] as const) {
        const document = composePaper(sampleReportData({ plan }), sampleOptions({ kind, bodySize }));
        expect(layoutFaults(document, shelf)).toEqual([]);
        expect((await makePaper(document, shelf)).overflowing).toBe(0);
      }
    }
  });

  it('break a table row that is higher than a page between its lines', async () => {
    const name = 'It is asked for in many places and says so at length. '.repeat(250);
    const profile = sampleProfile();
    const qualifications = profile.qualifications.map((one) => ({ ...one, name }));
    const chosen = sampleOccupation({ ...profile, qualifications });
    const document = composePaper(sampleReportData({ chosen }), sampleOptions({ sections: ['scores'] }));
    expect(layoutFaults(document, shelf)).toEqual([]);
    expect(await makePaper(document, shelf)).toMatchObject({ overflowing: 0 });
  });
});

it('in large print nothing that is read is smaller, but the running head and foot and the labels inside pictures', () => {
  for (const bodySize of [18, 24] as const) {
    const { laid } = setPaper(
      composePaper(sampleReportData(), sampleOptions({ bodySize, sections: [...usualSections.filter((section) => section !== 'cover')] })),
      shelf,
    );
    const read = laid.pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.tag !== null && mark.tag.type !== 'Figure' ? mark.line.spans : [])),
    );
    expect(read.filter(({ size }) => size < 18).map(({ actual, size }) => `${actual} ${size}`)).toEqual([]);
  }
});
