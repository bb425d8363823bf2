import type { TemplateContent, TemplateStep } from '#shared/domain/plan/templates/plan-template.ts';
import type { Story } from './story.ts';

type Step = readonly [kind: TemplateStep['kind'], text: string, hours: number | null, cost: number | null, dueAfterDays: number | null];

const steps = (...told: readonly Step[]): TemplateStep[] =>
  told.map(([kind, text, hours, cost, dueAfterDays]) => ({ kind, text, hours, cost, dueAfterDays }));

/** What the office has done with several people already. */
const templates: readonly TemplateContent[] = [
  {
    name: 'First steps with data',
    currency: 'USD',
    skills: [
      {
        name: 'Spreadsheets',
        levelTarget: 3,
        importance: 4,
        hours: { low: 16, high: 24 },
        gate: false,
        needs: [],
        steps: steps(
          ['learn', 'Finish the evening course on spreadsheets at the public library', 12, 0, 28],
          ['do', 'Tidy one list from work until every column holds one kind of thing', 6, 0, 42],
          ['show', 'Bring a table and one chart to the next talk', 2, 0, 56],
        ),
      },
      {
        name: 'Data ethics and privacy',
        levelTarget: 3,
        importance: 4,
        hours: { low: 8, high: 12 },
        gate: true,
        needs: [],
        steps: steps(
          ['learn', 'Read the rules on personal data at your place of work', 4, 0, 14],
          ['check', 'Go through them with a colleague', 1, 0, 21],
        ),
      },
      {
        name: 'Basic programming',
        levelTarget: 2,
        importance: 3,
        hours: { low: 30, high: 48 },
        gate: false,
        needs: ['Spreadsheets'],
        steps: steps(
          ['learn', 'Take a first course in a scripting language', 24, 120, 84],
          ['do', 'Let a script do one job that repeats every week', 8, 0, null],
        ),
      },
    ],
  },
  {
    name: 'Ready to apply',
    currency: 'USD',
    skills: [
      {
        name: 'Writing an application',
        levelTarget: 3,
        importance: 5,
        hours: { low: 6, high: 10 },
        gate: false,
        needs: [],
        steps: steps(
          ['do', 'Write one letter to one real advertisement', 3, 0, 7],
          ['check', 'Have it read by somebody who hires', null, null, 14],
        ),
      },
      { name: 'Speaking about own work', levelTarget: 3, importance: 4, hours: { low: 4, high: 6 }, gate: false, needs: [], steps: [] },
    ],
  },
];

/** Plan templates of the office, and its form for a plan. */
export async function tellPlanTemplates({ use }: Story): Promise<void> {
  for (const template of templates) await use.planTemplates.save(template);
  await use.paperTemplates.add({ name: 'Agency plan form', language: 'en', from: 'planForm' });
}
