import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, type KeyFigures, plain, type Text } from '../../paper/index.ts';
import { itemIdOf, orMore, pageText, paragraph, unofficialTitle, verdictWords } from '../../paper-parts/index.ts';
import { type Composer, oldFiguresOf, part } from '../composer.ts';

/** Digits of a hash that are printed: enough to tell two versions apart. */
const HASH_DIGITS = 12;

/** The occupation's name in all its forms, where the profile comes from, and for whom it is printed. */
export function headBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { titles, language } = data.profile;
  const { official, page } = titles;
  const onPage =
    official === null || page === official ? [] : [...phrases.text('profilePaper.pageTitle'), ...pageText(page, language.chrome)];
  return [
    { kind: 'heading', text: pageText(titleOf(composer), language.chrome), second: translatedTitle(composer) },
    ...paragraph(onPage),
    ...paragraph(whereFrom(composer)),
    ...paragraph(preparedFor(composer)),
    { kind: 'spacer', mm: 3 },
  ];
}

/** The official title, or the page's where it names none. */
export function titleOf({ data }: Pick<Composer, 'data'>): string {
  return data.profile.titles.official ?? data.profile.titles.page;
}

function translatedTitle({ data, phrases, citing }: Composer): Text | null {
  const text = data.titles === null ? null : unofficialTitle(phrases, data.titles);
  return text === null ? null : citing.library(['ownTables'])(text);
}

function whereFrom({ data, phrases }: Composer): Text {
  const { computed, kept, profile } = data;
  const code = profile.socCode;
  const version =
    kept === null
      ? []
      : [{ text: ' ' }, ...phrases.text('profilePaper.version', { number: kept.number, hash: kept.hash.slice(0, HASH_DIGITS) })];
  if (computed !== null) {
    return [...phrases.text('profilePaper.origin.computed', { code, edition: computed.edition, rule: computed.rule }), ...version];
  }
  return [
    ...phrases.text('profilePaper.origin.page', {
      code,
      date: kept === null ? '' : phrases.date(CalendarDate.parse(kept.importedAt.slice(0, 10))),
    }),
    ...version,
  ];
}

function preparedFor({ data, phrases }: Composer): Text {
  const { client, counselorName, serviceName } = data;
  const by = [counselorName, serviceName].filter((name) => name !== '').join(', ');
  const parts = [
    ...(client === null ? [] : [phrases.text('profilePaper.for', client)]),
    ...(by === '' ? [] : [phrases.text('profilePaper.by', { name: by })]),
  ];
  return parts.flatMap((text, index) => (index === 0 ? text : [{ text: ' ' }, ...text]));
}

/** The overall score with what it covers, pay in the middle, and AI: what is asked first. */
export function glanceBlocks(composer: Composer): Block[] {
  const figures: KeyFigures = { kind: 'keyFigures', items: [overall(composer), pay(composer), ai(composer)] };
  const tier = middleTier(composer);
  return part(composer, 'profilePaper.glance', [figures, ...oldFiguresOf(composer, tier === null ? [] : [tier.id])]);
}

type KeyFigure = KeyFigures['items'][number];

function overall({ data, phrases, citing, origin, mark }: Composer): KeyFigure {
  const { overall: value, dimensions } = data.profile;
  const stated = dimensions.filter((one) => one.value !== null).length;
  const detail =
    data.computed === null
      ? phrases.text(stated === 0 ? 'paper.finding.overallAlone' : 'profilePaper.overall.page', { origin })
      : phrases.text('profilePaper.overall.computed', { stated, coverage: data.computed.scores.overall.coverage ?? 'exact' });
  return {
    value: value === null ? phrases.text('paper.notStated') : plain(phrases.points(value)),
    unit: value === null ? [] : citing.of([itemIdOf('overall')])(phrases.text('paper.ofTen')),
    name: phrases.text('paper.finding.overall'),
    detail: value === null ? [] : mark(data.profile, itemIdOf('overall'), detail),
  };
}

function pay(composer: Composer): KeyFigure {
  const { data, phrases, citing, mark } = composer;
  const tier = middleTier(composer);
  return {
    value:
      tier === null ? phrases.text('paper.notStated') : plain(orMore(composer, phrases.shortMoneyRange(tier.range), hasOpenEnd(tier.text))),
    unit: tier === null ? [] : citing.of([tier.id])(plain(phrases.perPeriod(data.profile.salary.period))),
    name: phrases.text('paper.finding.payAt', { level: tier?.level ?? 'other' }),
    detail: tier === null ? [] : mark(data.profile, tier.id, tier.note === null ? [] : pageText(tier.note, data.profile.language.chrome)),
  };
}

function middleTier({ data }: Composer) {
  const { tiers } = data.profile.salary;
  return tiers.find((tier) => tier.level === 'middle') ?? tiers[0] ?? null;
}

function ai({ data, phrases, citing, origin }: Composer): KeyFigure {
  const { verdict, takeOver, augment } = data.profile.aiEra;
  const name = phrases.text('paper.finding.ai');
  const value = verdictWords(phrases, data.profile, data.computed !== null)?.word;
  if (verdict === null || value === undefined) return { value: phrases.text('paper.notStated'), unit: [], name, detail: [] };
  if (data.computed === null) {
    const unit = citing.of([itemIdOf('aiEra.verdict')])(phrases.text('paper.finding.pageWord'));
    return { value, unit, name, detail: phrases.text('paper.finding.aiTasks', { taken: takeOver.length, helped: augment.length, origin }) };
  }
  const { range, value: risk } = data.computed.scores.scores.aiRisk;
  const unit = citing.library([], 'computed')(phrases.text('profilePaper.byRule'));
  if (risk === null) return { value, unit, name, detail: [] };
  const words = phrases.text('profilePaper.aiRange', { risk, low: range?.low ?? risk, high: range?.high ?? risk });
  return { value, unit, name, detail: citing.of([itemIdOf('dimensions.aiRisk')])(words) };
}
