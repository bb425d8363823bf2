import type { MessageId } from '#shared/locales/en/index.ts';
import type { Block, Cell, Section, Text } from '../../paper/index.ts';
import { heading, type InBoth, inBoth, labelled, leadOf, type Phrases } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { originOfSource } from './source-words.ts';

/** A sign of the paper, as the paper prints it, and what it means. */
interface Sign {
  readonly name: (phrases: Phrases) => Text;
  readonly meaning: MessageId;
}

const origins = {
  page: 'paper.howToRead.page.text',
  computed: 'paper.howToRead.computed.text',
  estimate: 'paper.howToRead.estimate.text',
  yourWord: 'paper.howToRead.yourWord.text',
} as const;

/**
 * "How to read this report": what its signs and words mean, on half a page. Composed when the rest is: it names the signs in the rest's own words, and
 * none that is not there.
 */
export function howToReadBlocks(composer: Composer, rest: readonly Section[]): Block[] {
  const { phrases } = composer;
  return [
    heading(composer, 'paper.howToRead'),
    ...leadOf(composer, 'paper.howToRead.lead'),
    ...labelled(composer, 'paper.howToRead.signs', [
      {
        kind: 'table',
        showHead: false,
        rowHeader: 0,
        columns: [
          { header: phrases.both('paper.howToRead.signs'), width: { mm: 30 }, align: 'left' },
          { header: phrases.both('paper.howToRead'), width: { share: 1 }, align: 'left' },
        ],
        rows: signsOf(composer, rest).map(({ name, meaning }): Cell[] => {
          const said = inBoth(composer, (one) => one.phrases.text(meaning, { notStated: one.phrases.say('paper.notStated') }));
          return [
            { kind: 'text', text: inLines(inBoth(composer, (one) => name(one.phrases))), detail: null },
            { kind: 'text', text: said.text, detail: said.second },
          ];
        }),
      },
    ]),
  ];
}

function signsOf(composer: Composer, rest: readonly Section[]): Sign[] {
  const { data, options, phrases, sources } = composer;
  const printed = JSON.stringify(rest.map(({ blocks }) => blocks));
  const notStated: Sign = { name: (said) => said.text('paper.notStated'), meaning: 'paper.howToRead.notStated.text' };
  const bars: Sign = { name: (said) => said.text('paper.howToRead.bar'), meaning: 'paper.howToRead.bar.text' };
  const brackets: Sign = { name: (said) => said.text('paper.howToRead.brackets'), meaning: 'paper.howToRead.brackets.text' };
  const cited = new Set(sources.list.map((source) => originOfSource(composer, source)));
  return [
    ...(printed.includes(phrases.say('paper.notStated')) ? [notStated] : []),
    ...(!options.plain && /"kind":"(?:meter|scores)"/.test(printed) ? [bars] : []),
    ...(['page', 'computed', 'estimate', 'yourWord'] as const)
      .filter((kind) => cited.has(kind))
      .map((kind): Sign => ({ name: (said) => said.text('paper.origin', { kind }).map(withoutColon), meaning: origins[kind] })),
    ...(data.marks.length > 0 ? [brackets] : []),
  ];
}

function withoutColon(run: Text[number]): Text[number] {
  return { ...run, text: run.text.replace(/[:：]\s*$/, '') };
}

function inLines({ text, second }: InBoth): Text {
  const bold = text.map((run): Text[number] => ({ ...run, weight: 'semibold' }));
  return second === null ? bold : [...bold, { text: '\n' }, ...second];
}
