import type { MessageId } from '../../locales/en/index.ts';
import type { StatedEducation, TransitionLine } from './transition.ts';

/** A message of the catalogue with what fills it; screens, papers and the command line set it in their own language. */
export interface TransitionSentence {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The word of a line and its reason, in one sentence. */
export function transitionSentence(line: TransitionLine): TransitionSentence {
  if (line.word === 'cannotTell') return { id: `transition.cannotTell.${line.why}`, values: {} };
  switch (line.line) {
    case 'skills': {
      const { facts } = line;
      const raise = facts.kind === 'ratings' ? facts.raise.length : 0;
      return {
        id: `transition.skills.${facts.kind}`,
        values: { word: line.word, shared: facts.shared.length, add: facts.add.length, raise, rest: facts.rest.length },
      };
    }
    case 'education': {
      const { from, to, more } = line.facts;
      return {
        id: `transition.education.${line.word}`,
        values: { from, to, more, fromLevel: levelOf(line.facts.stated.from), toLevel: levelOf(line.facts.stated.to) },
      };
    }
    case 'credential':
      return { id: `transition.credential.${line.word}`, values: { count: line.facts.names.length, names: line.facts.names.join('; ') } };
    case 'pay': {
      const { from, to, share, level, currency, period, year } = line.facts;
      const percent = Math.round(Math.abs(share) * 100);
      return {
        id: `transition.pay.${line.word}`,
        values: { from, to, percent, level, currency, period: period ?? 'year', year: String(year ?? 'none') },
      };
    }
    case 'aiExposure':
      return { id: `transition.aiExposure.${line.word}`, values: line.facts };
  }
}

/** A published level by its code, 0 where a page says it in words of its own. */
function levelOf(stated: StatedEducation): number {
  return stated.kind === 'level' ? stated.code : 0;
}
