import type { PackSource } from '#shared/domain/occupation/pack.ts';

/** Where the government offices keep their figures: what a client is sent to before money is spent. Research is found by its name. */
const addresses: Readonly<Partial<Record<PackSource['id'], string>>> = {
  soc: 'https://www.bls.gov/soc/',
  onet: 'https://www.onetonline.org/',
  oews: 'https://www.bls.gov/oes/',
  projections: 'https://www.bls.gov/emp/',
  handbook: 'https://www.bls.gov/ooh/',
};

export function officialAddress({ id }: Pick<PackSource, 'id'>): string | null {
  return addresses[id] ?? null;
}
