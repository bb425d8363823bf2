import { useText } from '#renderer/ui/index.ts';
import { ownQuestions } from '#shared/domain/assessment/interest-questions.ts';
import type { InterestResult } from '#shared/domain/assessment/interest-result.ts';

/** What an instrument is called on screen. */
export function useInstrumentName(): (result: Pick<InterestResult, 'instrument'>) => string {
  const say = useText();
  return ({ instrument }) => (instrument === ownQuestions ? say('assessments.interests.own') : instrument);
}
