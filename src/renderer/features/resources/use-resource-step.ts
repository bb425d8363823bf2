import { useMoney, useText } from '#renderer/ui/index.ts';
import type { ResourceId } from '#shared/domain/ids.ts';
import type { Resource } from '#shared/domain/resource/resource.ts';
import { stepFigures } from '#shared/domain/resource/step-figures.ts';
import { useResourceWords } from './use-resource-words.ts';

/** The step of a plan that a resource becomes. */
export interface ResourceStep {
  readonly text: string;
  readonly hours: number | null;
  readonly cost: number | null;
  readonly resourceId: ResourceId;
}

/** Makes the step of a resource; figures that the plan cannot count stand in its words. @param currency the plan's */
export function useResourceStep(currency: string): (resource: Resource) => ResourceStep {
  const say = useText();
  const words = useResourceWords();
  const money = useMoney();
  return (resource) => {
    const { hours, cost, hoursInWords, costInWords } = stepFigures(resource, currency);
    const named = [resource.title, resource.provider].filter((text) => text !== '').join(', ');
    const told = [
      ...(hoursInWords === null ? [] : [words.hours(hoursInWords)]),
      ...(costInWords === null || costInWords.currency === null
        ? []
        : [say('resources.step.otherCurrency', { cost: money.amount(costInWords.amount, costInWords.currency) })]),
    ];
    const text = told.length === 0 ? named : say('resources.step.text', { named, told: told.join('; ') });
    return { text, hours, cost, resourceId: resource.id };
  };
}
