import type { Occupation, Projection } from '../occupation/occupation.ts';

/** What a test states of an occupation; the rest is that of a plain, fully published one. */
export type OccupationFacts = Partial<Omit<Occupation, 'projection' | 'ai'>> & {
  readonly projection?: Partial<Projection> | null | undefined;
  readonly medianPay?: number;
  readonly exposure?: number;
};

/** An occupation of which every figure is published for its own code. */
export function occupation({
  code = '11-1111',
  medianPay = 60_000,
  exposure = 0.4,
  projection,
  ...facts
}: OccupationFacts = {}): Occupation {
  const exact = { coverage: 'exact', from: code } as const;
  return {
    code,
    title: 'Sample occupation',
    titles: { th: '', 'zh-Hant': '', es: '' },
    broad: '11-1110',
    minor: '11-1000',
    major: '11-0000',
    isResidual: false,
    subProfiles: [],
    wages: {
      ...exact,
      period: 'year',
      years: [{ year: 2025, p10: null, p25: null, p50: medianPay, p75: null, p90: null, mean: null, employment: null, atLeast: [] }],
    },
    projection:
      projection === null
        ? null
        : {
            ...exact,
            baseYear: 2024,
            targetYear: 2034,
            employment: 100_000,
            employmentProjected: 103_000,
            change: 3_000,
            changePercent: 3,
            openings: 9_000,
            entryEducation: 3,
            experience: 4,
            training: 6,
            ...projection,
          },
    jobZone: { ...exact, value: 4, year: 2023 },
    educationHeld: null,
    interests: null,
    ai: {
      eloundou: { ...exact, alpha: exposure, beta: exposure, gamma: exposure },
      microsoft: { ...exact, value: exposure },
      anthropic: { ...exact, value: exposure },
    },
    certification: { ...exact, year: 2023, importance: 3 },
    licence: { level: 'none', what: null, evidence: null },
    fields: [],
    scheduleA: false,
    ...facts,
  };
}
