import { type Brevity, type HandoverRoom, handoverRooms, roomAt } from './rooms.ts';
import type { HandoverData } from './short-paper-data.ts';
import { Shortener, shorten } from './shorten.ts';

type Lists = Pick<HandoverData, 'goals' | 'occupations' | 'steps' | 'cautions' | 'documents'>;

/** What of a case stands on the handover summary at a brevity, with how many more entries each list has. */
export interface HandoverContent extends Lists, Pick<HandoverRoom, 'hasLead' | 'closing'> {
  readonly more: Readonly<Record<keyof Lists, number>>;
  /** Texts that do not stand there whole, and cautions left out for want of room. */
  readonly shortened: number;
}

export function handoverContent(about: HandoverData, brevity: Brevity): HandoverContent {
  const { letters, entries, hasLead, closing } = roomAt(handoverRooms, brevity);
  const short = new Shortener(letters);
  const cut = (text: string) => short.cut(text);
  const first = <Entry>(list: readonly Entry[]): readonly Entry[] => list.slice(0, entries);
  const more = (list: readonly unknown[]) => Math.max(0, list.length - entries);
  const { goals, occupations, steps, cautions, documents } = about;
  return {
    hasLead,
    closing,
    goals: first(goals).map((goal) => ({ ...goal, words: cut(goal.words), sign: cut(goal.sign) })),
    occupations: first(occupations).map((one) => ({ ...one, title: cut(one.title) })),
    steps: first(steps).map((step) => ({ ...step, words: cut(step.words), ownerName: cut(step.ownerName) })),
    cautions: first(cautions).map(({ body, occupation }) => ({ body: cut(body), occupation: shorten(occupation, letters) })),
    documents: first(documents).map(cut),
    more: {
      goals: more(goals),
      occupations: more(occupations),
      steps: more(steps),
      cautions: more(cautions),
      documents: more(documents),
    },
    shortened: short.count + more(cautions),
  };
}
