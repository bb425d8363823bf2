import { ownQuestions } from '#shared/domain/assessment/interest-questions.ts';
import { codeText, interestCode, isFlat } from '#shared/domain/assessment/riasec.ts';
import { allWeights, isAllEqual, type Weights, weightShares } from '#shared/domain/assessment/weights.ts';
import { RiasecLetter } from '#shared/domain/occupation/occupation.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { type Block, type Cell, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, heading, labelled, leadOf, limitWords, paragraph } from '../../paper-parts/index.ts';
import type { AboutClient } from '../about-client.ts';
import type { Composer } from '../composer.ts';

/** Weights that are drawn; the lighter ones stand in a sentence, so that reading and being read about fit one page. */
const BARS = 3;

const word = { kind: 'clientsWord' } as const;

/** "About you": goals, time and money, interests, what counts, strengths; each only where the record says something of it. */
export function aboutMeBlocks(composer: Composer): Block[] {
  const { about } = composer.data;
  if (about === null) return [];
  const blocks = [
    ...labelled(composer, 'paper.about.goals', bullets(goals(composer, about))),
    ...labelled(composer, 'paper.about.frame', frame(composer, about)),
    ...interestBlocks(composer, about),
    ...weightBlocks(composer, about),
    ...labelled(composer, 'paper.about.strengths', bullets(strengths(composer, about))),
  ];
  return blocks.length === 0 ? [] : [heading(composer, 'paper.about'), ...leadOf(composer, 'paper.about.lead'), ...blocks];
}

function goals({ phrases, sources }: Composer, about: AboutClient): Text[] {
  return about.goals.map(({ words, sign, standing }) =>
    sources.cited(phrases.text('paper.about.goal', { words, sign: sign === '' ? 'none' : sign, standing }), word),
  );
}

/** Hours, budget and deal-breakers; nothing where none of them is stated. */
function frame(composer: Composer, { hoursPerWeek, budget, dealBreakers }: AboutClient): Table[] {
  const { phrases, sources } = composer;
  if (hoursPerWeek === null && budget === null && dealBreakers.length === 0) return [];
  const stated = (text: string | null): Text => (text === null ? phrases.text('paper.notStated') : sources.cited(plain(text), word));
  const hours =
    hoursPerWeek === null ? null : phrases.say('paper.about.hours.value', { hours: phrases.number(hoursPerWeek), count: hoursPerWeek });
  const row = (name: Text, value: Text): Cell[] => [
    { kind: 'text', text: name.map((run) => ({ ...run, weight: 'semibold' })), detail: null },
    { kind: 'text', text: value, detail: null },
  ];
  return [
    {
      kind: 'table',
      showHead: false,
      rowHeader: null,
      columns: [
        { header: phrases.both('paper.about.frame'), width: { mm: 36 }, align: 'left' },
        { header: phrases.both('paper.about'), width: { share: 1 }, align: 'left' },
      ],
      rows: [
        row(phrases.both('paper.about.hours'), stated(hours)),
        row(phrases.both('paper.about.budget'), stated(budget === null ? null : phrases.money(budget.amount, budget.currency))),
        ...(dealBreakers.length === 0
          ? []
          : [
              row(
                phrases.both('paper.about.limits'),
                stated(dealBreakers.map((limit) => limitWords(composer, limit)).join(phrases.semicolon)),
              ),
            ]),
      ],
    },
  ];
}

function interestBlocks(composer: Composer, { interests }: AboutClient): Block[] {
  if (interests === null) return [];
  const { phrases, sources } = composer;
  const { scores, instrument, takenOn } = interests;
  const name = (letter: RiasecLetter) => phrases.say('paper.about.letter', { letter });
  const groups = interestCode(scores);
  const code = phrases.text('paper.about.code', { code: codeText(groups), names: phrases.list(groups.flat().map(name)) });
  const ties = groups.filter((group) => group.length > 1);
  const sentences = isFlat(scores)
    ? [phrases.text('paper.about.flat')]
    : [code, ...ties.map((group) => phrases.text('paper.about.tie', { letters: phrases.list(group.map(name)) }))];
  const all = RiasecLetter.options
    .toSorted((one, other) => scores[other] - scores[one])
    .map((letter) => phrases.say('paper.about.letterScore', { letter: name(letter), score: phrases.number(scores[letter]) }));
  const taken = phrases.text('paper.about.taken', {
    instrument: instrument === ownQuestions ? 'own' : 'named',
    name: instrument,
    date: phrases.date(takenOn),
    scores: phrases.list(all),
  });
  return labelled(composer, 'paper.about.interests', [
    ...sentences.flatMap((text) => paragraph(sources.cited(text, word))),
    ...paragraph(taken, 'caption'),
  ]);
}

/** What counts as shares of 100, the heaviest first; what the client said does not matter stands in a sentence. */
function weightBlocks(composer: Composer, { weights }: AboutClient): Block[] {
  if (weights === null) return [];
  const { phrases, sources } = composer;
  const all = namedWeights(composer, weights.weights).filter(({ weight }) => weight !== null);
  if (all.length === 0) return [];
  const some = all.filter(({ weight }) => weight !== null && weight > 0).toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0));
  const most = Math.max(1, ...some.map(({ share }) => share ?? 0));
  const rest = some.slice(BARS).map(({ name, share }) => phrases.say('paper.options.sameRow', { row: name, value: String(share ?? 0) }));
  const none = all.filter(({ weight }) => weight === 0).map(({ name }) => name);
  const table: Table = {
    kind: 'table',
    showHead: false,
    rowHeader: 0,
    columns: [
      { header: phrases.both('paper.about.weights'), width: { mm: 48 }, align: 'left' },
      { header: sources.cited(phrases.text('paper.about.weights'), word), width: { share: 1 }, align: 'left' },
    ],
    rows: some.slice(0, BARS).map(({ name, share }): Cell[] => [
      { kind: 'text', text: plain(name), detail: null },
      {
        kind: 'meter',
        share: (share ?? 0) / most,
        isBurden: false,
        text: phrases.say('paper.about.points', { points: share ?? 0 }),
      },
    ]),
  };
  return labelled(
    composer,
    'paper.about.weights',
    [
      ...(some.length === 0 ? paragraph(phrases.text('paper.about.weights.none')) : [table]),
      ...(rest.length === 0 ? [] : paragraph(phrases.text('paper.about.weights.rest', { names: phrases.list(rest) }), 'caption')),
      ...(isAllEqual(allWeights(weights.weights)) ? paragraph(phrases.text('paper.about.weights.equal')) : []),
      ...(none.length === 0 ? [] : paragraph(phrases.text('paper.about.zero', { names: phrases.list(none) }), 'caption')),
    ],
    sources.cited(phrases.text('paper.about.weights.hint', { date: phrases.date(weights.setOn) }), word),
  );
}

function namedWeights({ phrases }: Composer, weights: Weights) {
  const shares = weightShares(allWeights(weights));
  const names = [...DimensionName.options.map((name) => phrases.say(`paper.dimension.${name}`)), ...weights.own.map(({ name }) => name)];
  return allWeights(weights).map((weight, place) => ({ name: names[place] ?? '', weight, share: shares[place] ?? null }));
}

/** By the client's own rating; what the counselor noted as a strength stands on the summary and among the notes. */
function strengths({ phrases, sources }: Composer, about: AboutClient): Text[] {
  return ([3, 4] as const).flatMap((level) => {
    const skills = about.strengths.filter((skill) => skill.level === level).map(({ name }) => name);
    const id = level === 3 ? 'paper.about.can' : 'paper.about.teach';
    return skills.length === 0 ? [] : [sources.cited(phrases.text(id, { skills: phrases.list(skills) }), word)];
  });
}
