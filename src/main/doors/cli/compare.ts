import { Weight } from '#shared/domain/assessment/weights.ts';
import { compareFits, type FitComparison } from '#shared/domain/fit/compare-fits.ts';
import type { Criterion } from '#shared/domain/fit/criterion.ts';
import { computedScale, type WeighedOccupation } from '#shared/domain/fit/fit.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { codesOf } from './codes.ts';
import { type Command, type Given, text } from './command.ts';
import { comparisonPdfOptions, printComparison, refuseComparisonWithoutPlace } from './compare-pdf.ts';
import { CommandRefused } from './failure.ts';
import { ofKnownCode } from './known-code.ts';
import { oneOf } from './one-of.ts';
import { columns } from './terminal.ts';

type Compared = WeighedOccupation & { readonly code: string; readonly title: string };

/** `waymark compare CODE CODE… --weights income=3,aiRisk=4`: occupations by what matters, with everything behind the order; with `--pdf` on paper. */
export const compare: Command = {
  name: 'compare',
  topic: 'compare',
  takesWords: true,
  options: { weights: { type: 'string' }, ...comparisonPdfOptions },
  async run({ given, terminal, translate, withEngine }) {
    const codes = codesOf(given, { least: 2, most: 4 });
    const twice = codes.find((code, place) => codes.indexOf(code) !== place);
    if (twice !== undefined) throw new CommandRefused('codeTwice', { socCode: twice });
    const criteria = weightsOf(given);
    const options = await withEngine(async (calls) => {
      const found: Compared[] = [];
      for (const code of codes) {
        const { occupation, scores } = await ofKnownCode(code, () => calls.occupations.read({ socCode: code }));
        const stated = DimensionName.options.flatMap((name) => {
          const { value } = scores.scores[name];
          return value === null ? [] : [[name, value] as const];
        });
        found.push({ code, title: occupation.title, scale: computedScale, values: new Map(stated) });
      }
      return found;
    });
    const out = text(given, 'pdf');
    if (out === null) refuseComparisonWithoutPlace(given);
    else {
      await printComparison({ terminal, translate, withEngine }, given, codes, out);
      return 0;
    }
    const compared = compareFits(options, criteria);
    terminal.result(asJson(compared), lines(compared, translate));
    return 0;
  },
};

/** Dimensions with weights 0 to 5, `income=3,demand=0`; what is not named has no weight. Without any, all nine count alike. */
function weightsOf(given: Given): Criterion[] {
  const typed = text(given, 'weights');
  const of = (name: DimensionName, weight: Weight): Criterion => ({ kind: 'dimension', name, direction: dimensionDirection[name], weight });
  if (typed === null) return DimensionName.options.map((name) => of(name, 1));
  const weights = new Map<DimensionName, Weight>();
  for (const part of typed.split(',')) {
    const [name = '', weight = '', ...more] = part.split('=').map((piece) => piece.trim());
    if (more.length > 0 || !/^\d$/.test(weight)) throw new CommandRefused('badWeight', { part });
    const dimension = oneOf(DimensionName, '--weights', name);
    if (weights.has(dimension)) throw new CommandRefused('badWeight', { part });
    weights.set(dimension, oneOf(Weight, '--weights', Number(weight)));
  }
  return DimensionName.options.flatMap((name) => {
    const weight = weights.get(name);
    return weight === undefined ? [] : [of(name, weight)];
  });
}

function asJson({ ruleVersion, criteria, options, tipping, tellNothing }: FitComparison<Compared>) {
  return {
    ruleVersion,
    criteria: criteria.map(({ name, direction, weight, share }) => ({ criterion: name, direction, weight, share })),
    options: options.map(({ option, fit, place, nearNext }) => ({
      code: option.code,
      title: option.title,
      place,
      tooCloseToNext: nearNext,
      fit: fit === null ? null : figure(fit.value),
      range: fit === null ? null : [figure(fit.low), figure(fit.high)],
      coverage: fit?.coverage ?? null,
      contributions:
        fit?.contributions.map(({ criterion, stated, turned, points }) => ({
          criterion: criterion.name,
          stated,
          turned: figure(turned),
          points: figure(points),
        })) ?? [],
    })),
    tipping: tipping.map(({ first, second, weights }) => ({
      first: first.code,
      second: second.code,
      weights: weights.map(({ criterion, to }) => ({ criterion: criterion.name, from: criterion.weight, to })),
    })),
    tellNothing: tellNothing.map(({ name }) => name),
  };
}

/** Without what binary adds in the last places: 10 − 8.3 is 1.7, not 1.6999999999999993. */
function figure(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(12));
}

function lines({ options, tipping }: FitComparison<Compared>, translate: Translate): string[] {
  const rows = options.map(({ option, fit, place }) => [
    place === null ? '' : String(place),
    `${option.code} ${option.title}`,
    fit === null ? translate('cli.notStated') : translate('cli.compare.fit', { value: fit.value, ...fit.coverage }),
  ]);
  const close = options.flatMap(({ option, nearNext }, place) => {
    const next = options[place + 1];
    return nearNext && next !== undefined ? [translate('cli.compare.close', { first: option.title, second: next.option.title })] : [];
  });
  const turns = tipping.flatMap(({ first, second, weights: [nearest] }) =>
    nearest === undefined
      ? []
      : [
          translate('cli.compare.tipping', {
            criterion: nearest.criterion.kind === 'own' ? nearest.criterion.name : translate(`profile.dimension.${nearest.criterion.name}`),
            to: nearest.to,
            first: first.title,
            second: second.title,
          }),
        ],
  );
  return [...columns(rows), ...close, ...turns];
}
