import { readFieldText } from '#shared/domain/paper-template/field-text.ts';
import type { FormField, FormList } from '#shared/domain/paper-template/fields.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import type { Block } from '../paper/index.ts';
import { inBoth, ownDisclaimer, type Phrases, sentenceOf, taglineBlocks } from '../paper-parts/index.ts';
import type { FormData } from './compose-form.ts';

const kinds = ['computed', 'estimate', 'clientsWord', 'agreed'] as const;
type Kind = (typeof kinds)[number];

/** Where the figures of a form are from, by the field or by the list and its column. Names, words and what an office states itself are no figures. */
const origins: Readonly<Partial<Record<FormField | `${FormList}.${string}`, Kind>>> = {
  'plan.finish': 'computed',
  'skills.start': 'computed',
  'skills.finish': 'computed',
  'reviews.review': 'computed',
  'plan.hours': 'estimate',
  'plan.cost': 'estimate',
  'skills.hours': 'estimate',
  'skills.cost': 'estimate',
  'steps.hours': 'estimate',
  'steps.cost': 'estimate',
  'costs.cost': 'estimate',
  'plan.hoursPerWeek': 'clientsWord',
  'plan.hoursDone': 'clientsWord',
  'plan.budget': 'clientsWord',
  'plan.granted': 'clientsWord',
  'skills.levelNow': 'clientsWord',
  'skills.levelTarget': 'clientsWord',
  'skills.hoursDone': 'clientsWord',
  'funding.amount': 'clientsWord',
  'plan.start': 'agreed',
  'plan.deadline': 'agreed',
  'steps.due': 'agreed',
  'milestones.due': 'agreed',
  'agreed.due': 'agreed',
};

/** What stands below every form, whatever the office writes in it: where its figures come from, the disclaimer, and the office's own words below that. */
export function closingWords({ template, office }: Pick<FormData, 'template' | 'office'>, phrases: Phrases): Block[] {
  const used = new Set(boundTo(template).flatMap((name) => origins[name] ?? []));
  const named = inBoth({ phrases }, (one) => {
    const said = kinds.filter((kind) => used.has(kind)).map((kind) => one.phrases.say(`paperTemplate.source.${kind}`));
    return said.length === 0 ? [] : one.phrases.text('paperTemplate.sources', { kinds: said.join(one.phrases.semicolon) });
  });
  return [
    {
      kind: 'together',
      blocks: [
        ...(named.text.length === 0 ? [] : [{ kind: 'paragraph' as const, size: 'caption' as const, ...named }]),
        ...sentenceOf({ phrases }, 'paper.disclaimer', {}, 'caption'),
        ...ownDisclaimer(office, 'caption'),
        ...taglineBlocks({ phrases }, office),
      ],
    },
  ];
}

/** The fields, and the columns of lists, that a form is bound to. */
function boundTo({ blocks }: PaperTemplateContent): (keyof typeof origins)[] {
  const fieldsIn = (text: string) => readFieldText(text).parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
  return blocks.flatMap((block): (keyof typeof origins)[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [block.words.text, block.words.second].flatMap(fieldsIn);
      case 'facts':
        return block.rows.flatMap(({ value }) => fieldsIn(value));
      case 'table':
        return block.columns.map((column) => `${block.list}.${column}` as const);
      default:
        return [];
    }
  });
}
