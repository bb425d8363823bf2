import type { PaperLanguage } from '#shared/domain/languages.ts';
import { writtenField } from '#shared/domain/paper-template/field-text.ts';
import type { FormField } from '#shared/domain/paper-template/fields.ts';
import type { FormBlock, FormWords } from '#shared/domain/paper-template/paper-template.ts';
import en from '#shared/locales/en/paper-template.json' with { type: 'json' };
import es from '#shared/locales/es/paper-template.json' with { type: 'json' };
import th from '#shared/locales/th/paper-template.json' with { type: 'json' };
import chinese from '#shared/locales/zh-Hant/paper-template.json' with { type: 'json' };

/** An office writes its forms in any of these; words that stand in a form are copied into it and are the office's from then on. */
const catalogues = { en, th, 'zh-Hant': chinese, es };

type StarterWord = Extract<keyof typeof en, `paperTemplate.starter.${string}`> extends `paperTemplate.starter.${infer Word}` ? Word : never;

/** The agency plan form in the words of a language: what an office may start its own form from. */
export function agencyPlanForm(language: PaperLanguage): FormBlock[] {
  const say = (word: StarterWord): FormWords => ({ text: catalogues[language][`paperTemplate.starter.${word}`], second: '' });
  const fact = (label: StarterWord, ...fields: FormField[]) => ({ label: say(label), value: fields.map(writtenField).join(', ') });
  return [
    { kind: 'text', size: 'body', words: say('intro') },
    { kind: 'heading', words: say('parties') },
    {
      kind: 'facts',
      rows: [
        fact('participant', 'client.name'),
        fact('number', 'client.reference'),
        fact('counselor', 'counselor.name', 'service.name'),
        fact('lastMeeting', 'session.date'),
      ],
    },
    { kind: 'heading', words: say('goal') },
    {
      kind: 'facts',
      rows: [
        fact('occupation', 'target.title'),
        fact('code', 'target.soc'),
        fact('start', 'plan.start'),
        fact('finish', 'plan.finish'),
        fact('hoursPerWeek', 'plan.hoursPerWeek'),
      ],
    },
    { kind: 'heading', words: say('skills') },
    { kind: 'table', list: 'skills', columns: ['skill', 'levelNow', 'levelTarget', 'hours'] },
    { kind: 'heading', words: say('steps') },
    { kind: 'table', list: 'steps', columns: ['tick', 'step', 'owner', 'agreed', 'due'] },
    { kind: 'heading', words: say('costs') },
    { kind: 'table', list: 'costs', columns: ['item', 'cost'] },
    { kind: 'table', list: 'funding', columns: ['source', 'state', 'amount'] },
    { kind: 'heading', words: say('reviews') },
    { kind: 'table', list: 'reviews', columns: ['review', 'blank'] },
    { kind: 'lines', label: say('remarks'), count: 3 },
    { kind: 'heading', words: say('agreement') },
    { kind: 'ticks', items: [say('understood'), say('copy'), say('changes')] },
    { kind: 'fixed', size: 'caption', words: say('legal') },
    {
      kind: 'signatures',
      lines: [
        { text: writtenField('client.name'), second: '' },
        { text: writtenField('counselor.name'), second: '' },
      ],
    },
  ];
}
