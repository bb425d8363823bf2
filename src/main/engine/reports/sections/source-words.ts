import { isPublished } from '#shared/domain/plan/priority-weights.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { sourcesBehind } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { type OccupationOnPaper, originOf } from '../report-data.ts';
import type { Source } from '../sources.ts';

/** What the source table calls a source, as `paper.origin` asks for it; to the client it is "your word". */
export function originOfSource(
  { options }: Pick<Composer, 'options'>,
  source: Source,
): 'page' | 'computed' | 'estimate' | 'agreed' | 'clientsWord' | 'yourWord' {
  switch (source.kind) {
    case 'profile':
      return originOf(source.occupation);
    case 'clientsWord':
      return options.kind === 'handover' ? 'clientsWord' : 'yourWord';
    case 'estimate':
    case 'agreed':
      return source.kind;
    case 'priorityRule':
    case 'scheduleRule':
    case 'planSums':
      return 'computed';
  }
}

/** A source in the words behind its number. */
export function sourceWords({ data, phrases }: Composer, source: Source): string {
  switch (source.kind) {
    case 'profile': {
      const { computed, profile } = source.occupation;
      const code = profile.socCode;
      return computed === null
        ? phrases.say('paper.source.page', { code, date: phrases.shortDate(dateOf(source.occupation)) })
        : phrases.say('paper.source.computed', {
            code,
            rule: computed.rule,
            edition: computed.edition,
            sources: phrases.list(sourcesBehind(computed).map(({ name }) => name)),
          });
    }
    case 'priorityRule': {
      const weights = data.plan?.ranking.weights;
      return weights === undefined || isPublished(weights)
        ? phrases.say('paper.source.priorityRule', { version: source.version })
        : phrases.say('paper.source.priorityRuleOwn', { version: source.version, ...weights });
    }
    case 'scheduleRule':
      return phrases.say('paper.source.scheduleRule');
    case 'planSums':
      return phrases.say('paper.source.planSums', { number: data.plan?.plan.number ?? 0, revision: data.plan?.plan.revision ?? 0 });
    case 'estimate':
      return phrases.say('paper.source.estimate');
    case 'clientsWord':
      return phrases.say('paper.source.clientsWord');
    case 'agreed': {
      const on = data.plan?.plan.agreedOn ?? null;
      return on === null ? phrases.say('paper.source.agreedUndated') : phrases.say('paper.source.agreed', { date: phrases.date(on) });
    }
  }
}

export function dateOf(occupation: OccupationOnPaper): CalendarDate {
  return CalendarDate.parse(occupation.importedAt.slice(0, 10));
}
