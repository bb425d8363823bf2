import type { Coverage } from '#shared/domain/occupation/coverage.ts';
import type { Licence, Occupation } from '#shared/domain/occupation/occupation.ts';
import { type CoveredFigures, everyoneLends, fromCodes, fromProfiles, type MeanRule, withGroupMeans } from './figures.ts';
import { readAnthropic, readEloundou, readMicrosoft } from './readers/ai-exposure.ts';
import type { Place } from './readers/classification.ts';
import { readFieldsOfStudy } from './readers/fields-of-study.ts';
import { readMatrixCodes } from './readers/matrix-codes.ts';
import type { OwnTables } from './readers/own-tables.ts';
import type { Profile } from './readers/profiles.ts';
import { readProjections } from './readers/projections.ts';
import { readCertification, readEducation, readInterests, readJobZones, readSkills } from './readers/ratings.ts';
import { readWages } from './readers/wages.ts';

const educationLevels = Array.from({ length: 12 }, (_, index) => String(index + 1));
const interestElements = { R: '1.B.1.a', I: '1.B.1.b', A: '1.B.1.c', S: '1.B.1.d', E: '1.B.1.e', C: '1.B.1.f' } as const;

const ratings: MeanRule = { decimals: 2, lends: everyoneLends };
const measures: MeanRule = { decimals: 4, lends: everyoneLends };
/** A zone is a whole step; half a step goes up. */
const zones: MeanRule = { decimals: 0, lends: everyoneLends };
/** Percents make 100 only together, so a distribution with a withheld level goes into no mean. */
const distributions: MeanRule = { decimals: 2, lends: ({ numbers }) => numbers.size === educationLevels.length };

const unknownLicence: Licence = { level: 'unknown', what: null, evidence: null };

/** Every civilian detailed occupation of SOC 2018, sorted by code, from the raw tables and this project's own. */
export function readOccupations(
  data: string,
  places: readonly Place[],
  profiles: ReadonlyMap<string, readonly Profile[]>,
  own: OwnTables,
): Occupation[] {
  const matrixCodes = readMatrixCodes(data);
  const published = <Value>(table: ReadonlyMap<string, Value>, code: string) => findPublished(table, code, matrixCodes);
  const rated = (figures: ReturnType<typeof readSkills>, rule: MeanRule) =>
    withGroupMeans(places, fromProfiles(profiles, figures, rule), rule);
  const coded = (figures: ReturnType<typeof readMicrosoft>) => withGroupMeans(places, fromCodes(places, matrixCodes, figures), measures);
  const skills = readSkills(data);
  const wages = readWages(data);
  const projections = readProjections(data);
  const jobZones = rated(readJobZones(data), zones);
  const education = rated(readEducation(data), distributions);
  const interests = rated(readInterests(data), ratings);
  const certification = rated(readCertification(data), ratings);
  const eloundou = rated(readEloundou(data), measures);
  const microsoft = coded(readMicrosoft(data));
  const anthropic = coded(readAnthropic(data));
  const fields = readFieldsOfStudy(data);

  return places.map((place) => {
    const { code, title } = place;
    return {
      ...place,
      titles: {
        th: own.titles.th.get(code) || title,
        'zh-Hant': own.titles['zh-Hant'].get(code) || title,
        es: own.titles.es.get(code) || title,
      },
      isResidual: /\bAll Other$/.test(title),
      subProfiles: (profiles.get(code) ?? []).map((profile) => ({ ...profile, hasRatings: skills.has(profile.code) })),
      wages: published(wages, code),
      projection: published(projections, code),
      jobZone: shape(jobZones.get(code), ({ year, numbers }) => ({ year, value: need(numbers, 'zone') })),
      educationHeld: shape(education.get(code), ({ year, numbers }) => ({
        year,
        percents: educationLevels.map((level) => numbers.get(level) ?? null),
      })),
      interests: shape(interests.get(code), ({ year, numbers }) => ({
        year,
        scores: {
          R: need(numbers, interestElements.R),
          I: need(numbers, interestElements.I),
          A: need(numbers, interestElements.A),
          S: need(numbers, interestElements.S),
          E: need(numbers, interestElements.E),
          C: need(numbers, interestElements.C),
        },
      })),
      ai: {
        eloundou: shape(eloundou.get(code), ({ numbers }) => ({
          alpha: need(numbers, 'alpha'),
          beta: need(numbers, 'beta'),
          gamma: need(numbers, 'gamma'),
        })),
        microsoft: shape(microsoft.get(code), ({ numbers }) => ({ value: need(numbers, 'value') })),
        anthropic: shape(anthropic.get(code), ({ numbers }) => ({ value: need(numbers, 'value') })),
      },
      certification: shape(certification.get(code), ({ year, numbers }) => ({ year, importance: need(numbers, 'importance') })),
      licence: own.licences.get(code) ?? unknownLicence,
      fields: [...(fields.get(code) ?? [])],
      scheduleA: own.scheduleA.has(code),
    };
  });
}

/** Pay and projections have no mean of a group: what is published for the occupation's own or its combined code, else null. */
function findPublished<Value>(
  table: ReadonlyMap<string, Value>,
  code: string,
  matrixCodes: ReadonlyMap<string, string>,
): (Value & { coverage: Coverage; from: string }) | null {
  const combined = matrixCodes.get(code) ?? code;
  const exact = table.get(code);
  const joined = table.get(combined);
  if (exact !== undefined) return { coverage: 'exact', from: code, ...exact };
  return joined === undefined ? null : { coverage: 'combined', from: combined, ...joined };
}

/** The block of the pack that holds these figures, or null where there are none. */
function shape<Shape>(figures: CoveredFigures | undefined, make: (figures: CoveredFigures) => Shape) {
  return figures === undefined ? null : { coverage: figures.coverage, from: figures.from, ...make(figures) };
}

function need(numbers: ReadonlyMap<string, number>, key: string): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`the raw table has no ${key} where it has other figures`);
  return number;
}
