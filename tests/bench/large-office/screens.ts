import type { RouterClient } from '@orpc/server';
import type { createEngine } from '../../../src/main/engine/engine.ts';
import { addDays } from '../../../src/shared/domain/time.ts';

export type Calls = RouterClient<ReturnType<typeof createEngine>['router']>;

/** Milliseconds of each time a screen was asked for, by its name. */
export type ScreenTimes = Record<string, readonly number[]>;

const TIMES = 40;

/** Words a counselor looks for: common and rare ones, parts of words, a name, three scripts, one with no hit. */
const searches = [
  'evening',
  'wants work',
  'Sample Client 04',
  'S-2210',
  'catalog',
  'pay',
  'li',
  'librar',
  'postings local',
  'เรียน',
  'ค่าเรียน',
  '薪資',
  '夜間課程',
  'software routine',
  'xylophone quartet',
  'training fund 12',
  'script that renames',
  'a',
];

/** What each screen asks the engine when it opens, one time after another. */
export const screens: Readonly<Record<string, (calls: Calls) => Promise<number[]>>> = {
  today: (calls) =>
    repeat(async () => {
      const { today } = await calls.appointments.day({});
      await Promise.all([
        calls.appointments.between({ from: addDays(today, -3), to: addDays(today, 3) }),
        calls.followUps.due(),
        calls.plans.due(),
        calls.today.clients(),
        calls.sessions.open(),
      ]);
    }),
  'client list': (calls) => repeat(() => calls.clients.list({})),
  'client list, searched': (calls) => repeat((time) => calls.clients.list({ search: searches[time % searches.length] ?? '' })),
  client: async (calls) => {
    const all = await calls.clients.list({});
    return repeat(async (time) => {
      const input = { clientId: (all[(time * 113) % all.length] ?? { id: '' }).id };
      await Promise.all([
        calls.clients.get(input),
        calls.plans.forClient(input),
        calls.sessions.forClient(input),
        calls.followUps.forClient(input),
        calls.appointments.forClient(input),
        calls.opening.read(input),
      ]);
    });
  },
  'global search': (calls) => repeat((time) => calls.search.all({ text: searches[time % searches.length] ?? '' })),
};

async function repeat(ask: (time: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  // The first time warms up what is kept for as long as the engine runs.
  await ask(0);
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await ask(time);
    times.push(performance.now() - start);
  }
  return times;
}
