import type { Dimension } from '#shared/domain/profile/profile.ts';
import type { ScoreCaution } from '#shared/domain/scores/score.ts';
import { type Block, plain, type Text } from '../../paper/index.ts';
import { bullets, labelled, paragraph, scoresFigure } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';
import { titleOf } from './head.ts';

/** The nine scores as bars, what each rests on, why one is not stated, and what to know before one is used. */
export function scoresBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { dimensions } = data.profile;
  if (dimensions.every((one) => one.value === null)) return part(composer, 'profilePaper.scores', none(composer));
  const figure = scoresFigure(composer, { id: data.profileId, label: titleOf(composer), dimensions }, 'bars');
  return [
    ...part(
      composer,
      'profilePaper.scores',
      [figure, ...paragraph(restsOn(composer, dimensions), 'caption'), ...bullets(missing(composer))],
      phrases.both('profilePaper.scores.hint'),
    ),
    ...labelled(composer, 'paper.cautions', cautions(composer), phrases.both('profilePaper.scores.cautions')),
  ];
}

function none({ data, phrases, citing, origin }: Composer): Block[] {
  const { dimensions, overall } = data.profile;
  const names = phrases.list(dimensions.map((one) => phrases.say(`paper.dimension.${one.name}`)));
  const text =
    overall === null
      ? phrases.text('paper.scores.noneAtAll', { names, origin })
      : phrases.text('paper.scores.none', { overall: phrases.points(overall), names });
  return paragraph(citing.of(dimensions.map((one) => one.id))(text));
}

/** "Income [2]. Demand, Outlook [3].": scores of the same sources share their numbers. */
function restsOn({ data, phrases, citing }: Composer, dimensions: readonly Dimension[]): Text {
  const stated = dimensions.filter((one) => one.value !== null);
  if (data.computed === null) return citing.of(stated.map((one) => one.id))(phrases.text('profilePaper.scores.page'));
  const groups = new Map<string, Dimension[]>();
  for (const one of stated) {
    const key = citing
      .of([one.id])([{ text: '' }])
      .map((run) => run.text)
      .join('');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const texts = Array.from(groups.values(), (group) =>
    citing.of(group.map((one) => one.id))(plain(group.map((one) => phrases.say(`paper.dimension.${one.name}`)).join(phrases.comma))),
  );
  return [
    ...phrases.text('profilePaper.scores.from'),
    ...texts.flatMap((text, index): Text => [{ text: index === 0 ? ' ' : '; ' }, ...text]),
    { text: phrases.stop },
  ];
}

function missing({ data, phrases }: Composer): Text[] {
  const { computed } = data;
  if (computed === null) return [];
  return data.profile.dimensions.flatMap(({ name }) => {
    const { reason } = computed.scores.scores[name];
    if (reason === null) return [];
    return [
      [
        { text: `${phrases.say(`paper.dimension.${name}`)}${phrases.colon}`, weight: 'medium' as const },
        ...phrases.text(`scores.missing.${reason}`),
      ],
    ];
  });
}

/** What must be known before a score is used, said once and with the scores that it is about; those of the same scores stand together. */
function cautions({ data, phrases }: Composer): Block[] {
  const { computed } = data;
  if (computed === null) return [];
  const about = new Map<ScoreCaution, string[]>();
  for (const { name } of data.profile.dimensions) {
    for (const caution of computed.scores.scores[name].cautions) {
      about.set(caution, [...(about.get(caution) ?? []), phrases.say(`paper.dimension.${name}`)]);
    }
  }
  const texts = new Map<string, string[]>();
  for (const [caution, scores] of about) {
    const names = scores.join(phrases.comma);
    texts.set(names, [...(texts.get(names) ?? []), phrases.say(`scores.caution.${caution}`)]);
  }
  return Array.from(texts, ([names, said]) =>
    paragraph([{ text: `${names}${phrases.colon}`, weight: 'medium' }, { text: said.join(' ') }], 'caption'),
  ).flat();
}
