import { ItemId } from '#shared/domain/ids.ts';
import type { ImportQuestion } from '#shared/domain/profile/findings.ts';
import { slug } from '#shared/domain/profile/item-slug.ts';
import type { OccupationProfile, Passage } from '#shared/domain/profile/profile.ts';
import { readRequirement } from '../importers/index.ts';

type Part = ImportQuestion['parts'][number];

/** The profile with a question answered: the parts as the counselor accepts or edits them take the place of those proposed. */
export function applyAnswer(profile: OccupationProfile, question: ImportQuestion, parts: readonly Part[]): OccupationProfile {
  const text = (label: string): string | null => parts.find((part) => part.label === label)?.text.trim() || null;
  switch (question.kind) {
    case 'title':
      return withTitles(profile, question, { page: text('page') ?? question.raw, official: text('official') });
    case 'growthAreas':
      return withGrowthAreas(profile, question, parts);
    case 'qualification':
      return {
        ...profile,
        qualifications: profile.qualifications.map((entry) =>
          entry.id === question.itemId
            ? { ...entry, name: text('name') ?? entry.name, issuer: text('issuer'), required: requirement(text('requirement')) }
            : entry,
        ),
      };
    case 'visa':
      return {
        ...profile,
        immigration: {
          ...profile.immigration,
          visas: profile.immigration.visas.map((visa) =>
            visa.id === question.itemId
              ? { ...visa, code: text('code') ?? visa.code, name: text('name') ?? visa.name, note: text('note') }
              : visa,
          ),
        },
      };
    case 'product':
      return {
        ...profile,
        aiEra: {
          ...profile.aiEra,
          products: profile.aiEra.products.map((product) =>
            product.id === question.itemId
              ? { ...product, name: text('name') ?? product.name, kind: text('kind'), extent: text('extent'), year: year(text('year')) }
              : product,
          ),
        },
      };
  }
}

/** The parts that a profile now has for a question, or null when the question is not about this profile's text. */
export function answeredParts(profile: OccupationProfile, question: ImportQuestion): Part[] | null {
  switch (question.kind) {
    case 'title': {
      const { page, official } = profile.titles;
      return sameLetters(`${page}${official ?? ''}`, question.raw) ? labelled({ page, official }) : null;
    }
    case 'growthAreas': {
      const areas = profile.outlook.growthAreas.map((area) => area.name);
      return sameLetters(areas.join(''), question.raw) ? areas.map((name) => ({ label: 'area', text: name })) : null;
    }
    case 'qualification': {
      const entry = profile.qualifications.find(({ text }) => text === question.raw);
      const word = entry?.required === true ? 'Required' : entry?.required === false ? 'Optional' : null;
      return entry ? labelled({ name: entry.name, issuer: entry.issuer, requirement: word }) : null;
    }
    case 'visa': {
      const visa = profile.immigration.visas.find(({ text }) => text === question.raw);
      return visa ? labelled({ code: visa.code, name: visa.name, note: visa.note }) : null;
    }
    case 'product': {
      const product = profile.aiEra.products.find(({ id }) => id === question.itemId);
      return product
        ? labelled({
            name: product.name,
            kind: product.kind,
            extent: product.extent,
            year: product.year === null ? null : String(product.year),
          })
        : null;
    }
  }
}

function labelled(parts: Readonly<Record<string, string | null>>): Part[] {
  return Object.entries(parts).map(([label, text]) => ({ label, text: text ?? '' }));
}

function requirement(word: string | null): boolean | null {
  return word === null ? null : readRequirement(word).required;
}

function year(digits: string | null): number | null {
  return digits !== null && /^\d{4}$/.test(digits) ? Number(digits) : null;
}

function sameLetters(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}

function withTitles(profile: OccupationProfile, question: ImportQuestion, titles: OccupationProfile['titles']): OccupationProfile {
  const officialId = ItemId.parse('title.official');
  const passages = profile.passages.flatMap((passage): Passage[] => {
    if (passage.id === officialId) {
      return [];
    }
    if (passage.id !== question.itemId) {
      return [passage];
    }
    const own = { ...passage, text: titles.page };
    return titles.official === null ? [own] : [own, { ...passage, id: officialId, text: titles.official }];
  });
  return { ...profile, titles, passages };
}

function withGrowthAreas(profile: OccupationProfile, question: ImportQuestion, parts: readonly Part[]): OccupationProfile {
  const names = parts.map((part) => part.text.trim()).filter((name) => name !== '');
  const growthAreas = names.map((name, index) => {
    const copies = names.slice(0, index).filter((earlier) => slug(earlier) === slug(name)).length;
    return { id: ItemId.parse(`outlook.growthAreas.${slug(name)}${copies === 0 ? '' : `-${copies + 1}`}`), name };
  });
  const old = new Set(profile.outlook.growthAreas.map((area) => area.id));
  const place = profile.passages.findIndex((passage) => old.has(passage.id));
  const others = profile.passages.filter((passage) => !old.has(passage.id));
  const at = place < 0 ? others.length : place;
  const areas = growthAreas.map(({ id, name }): Passage => ({ id, section: 'outlook', text: name, line: question.line }));
  return {
    ...profile,
    outlook: { ...profile.outlook, growthAreas },
    passages: [...others.slice(0, at), ...areas, ...others.slice(at)],
  };
}
