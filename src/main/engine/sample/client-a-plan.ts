import type { ActionKind, PlanSkill } from '#shared/domain/plan/plan.ts';

/** One action: kind, text, hours, cost in dollars, due date, whether it was done by then, and who does it where that is not the client. */
type SampleAction = readonly [kind: ActionKind, text: string, hours: number, cost: number, due: string | null, done: boolean, by?: string];

/** A skill of the sample plan. `named` finds it on whatever page lists it; `name` is used when no page does. */
export interface SampleSkill {
  readonly key: 'programming' | 'curation' | 'tools' | 'ethics' | 'design' | 'leading';
  readonly name: string;
  readonly named: RegExp;
  readonly standing: PlanSkill['standing'];
  readonly levels: readonly [now: number, target: number];
  readonly importance: number;
  readonly interest: number;
  readonly needs: readonly SampleSkill['key'][];
  /** The day it waits for. */
  readonly notBefore?: string;
  readonly steps?: Pick<PlanSkill, 'ifThen' | 'obstacle' | 'obstacleAnswer'>;
  readonly actions: readonly SampleAction[];
}

/** Hours and cost of a skill are the sums of its actions; nothing is stated twice. */
export const sampleSkills: readonly SampleSkill[] = [
  {
    key: 'programming',
    name: 'Basic programming',
    named: /programming/i,
    standing: 'planned',
    levels: [0, 2],
    importance: 5,
    interest: 3,
    needs: [],
    steps: {
      ifThen: 'If I come off the early shift on Tuesday or Thursday, then I work on one script for two hours before I go home.',
      obstacle: 'Abstract exercises tire me quickly.',
      obstacleAnswer: 'I take a job from my own shelf for every script.',
    },
    actions: [
      ['learn', 'Finish the beginner course at the public library', 24, 0, '2026-10-25', true],
      ['do', 'Rename a folder of scans with a short script', 12, 0, '2026-11-15', true],
      ['do', 'Fetch 200 records from an open catalog API', 12, 0, '2026-12-05', false],
      ['show', 'Batch-fix subject terms and show the branch', 8, 120, '2026-12-13', false],
    ],
  },
  {
    key: 'curation',
    name: 'Digital curation',
    named: /curation/i,
    standing: 'planned',
    levels: [1, 3],
    importance: 5,
    interest: 5,
    needs: ['ethics'],
    actions: [
      ['learn', 'List what the branch holds only in digital form', 14, 0, '2026-11-08', true],
      ['learn', 'Take the metadata standards course, evenings', 24, 480, '2027-01-17', false],
      ['do', 'Describe 40 items to one standard', 16, 0, '2027-01-31', false],
      ['show', 'Put the 40 items online with rights stated', 10, 0, '2027-02-14', false],
      ['check', 'Write a one-page care plan for the collection', 8, 0, '2027-03-07', false],
    ],
  },
  {
    key: 'tools',
    name: 'AI tools at work',
    named: /\bAI tools?\b/i,
    standing: 'planned',
    levels: [1, 3],
    importance: 4,
    interest: 3,
    needs: ['programming'],
    actions: [
      ['learn', 'Log ten plain-language queries a week', 10, 0, '2027-01-31', false],
      ['do', 'Train a small classifier on 300 subject terms', 14, 60, '2027-02-14', false],
      ['do', 'Draft a 45-minute lesson on checking AI answers', 10, 0, '2027-02-28', false],
      ['show', 'Pilot the lesson with six readers', 6, 0, '2027-03-07', false],
    ],
  },
  {
    key: 'ethics',
    name: 'Data ethics and privacy',
    named: /ethics/i,
    standing: 'planned',
    levels: [3, 3],
    importance: 4,
    interest: 3,
    needs: [],
    actions: [
      ['learn', 'Read the branch’s rules on readers’ data and mark three open points', 10, 0, '2026-09-27', true],
      ['do', 'List what the lending system keeps about a reader, and for how long', 8, 0, '2026-10-11', true],
      ['check', 'Have the ethics self-audit reviewed by the branch', 6, 0, '2026-10-18', true, 'head of the branch'],
    ],
  },
  {
    key: 'design',
    name: 'Designing for users',
    named: /design/i,
    standing: 'suggested',
    levels: [0, 2],
    importance: 3,
    interest: 3,
    needs: ['programming'],
    actions: [
      ['learn', 'Take a short course on testing pages with users', 20, 320, null, false],
      ['do', 'Watch five readers use the search page and note where they stop', 16, 0, null, false],
      ['show', 'Show the branch two changes and what they would mend', 12, 0, null, false],
    ],
  },
  {
    key: 'leading',
    name: 'Leading projects and change',
    named: /project/i,
    standing: 'suggested',
    levels: [1, 2],
    importance: 2,
    interest: 2,
    needs: [],
    notBefore: '2027-03-08',
    actions: [
      ['learn', 'Take a weekend course on running small projects', 16, 350, null, false],
      ['do', 'Lead the move of one shelf section from plan to opening', 20, 0, null, false],
    ],
  },
];

/** Said by the client in the first session; its name is near that of a skill on the lists. */
export const sampleNearName = 'Data privacy and ethics';

export const sampleMilestones = [
  { title: 'Ethics self-audit reviewed', due: '2026-10-18', reachedOn: '2026-10-18' },
  { title: 'First metadata script in daily use', due: '2026-12-13', reachedOn: null },
  { title: 'Forty items online as a small collection', due: '2027-02-14', reachedOn: null },
  { title: 'Lesson on searching with AI piloted with readers', due: '2027-03-07', reachedOn: null },
] as const;
