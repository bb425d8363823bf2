import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanSkill } from './plan.ts';
import { rankSkills } from './rank-skills.ts';
import { unratedLevels } from './skill-standing.ts';
import { aPlan, aSkill, librarian, skillId, technician } from './testing.ts';

const onBothLists = [librarian, technician].map((profileId) => ({
  profileId,
  socCode: '25-4022',
  itemId: 'skillsToBuild.x' as PlanSkill['sources'][number]['itemId'],
  name: 'x',
  example: null,
}));
const onOneList = onBothLists.slice(0, 1);

const order = (skills: PlanSkill[]) => rankSkills(aPlan(skills)).ranked.map((entry) => entry.id);
const first = (skills: PlanSkill[]) => {
  const [entry] = rankSkills(aPlan(skills)).ranked;
  if (!entry) throw new Error('nothing ranked');
  return entry;
};

describe('priority', () => {
  it('is the sum of five parts: gap 30, importance 20, lists 20, interest 15, opens 15', () => {
    const skills = [
      aSkill('programming', { levelNow: 0, levelTarget: 2, importance: 5, interest: 3, sources: onBothLists }),
      aSkill('tools', { needs: [skillId('programming')] }),
      aSkill('design', { needs: [skillId('programming')], standing: 'suggested' }),
    ];
    expect(first(skills).parts).toEqual([
      { term: 'gap', points: 15, outOf: 30 },
      { term: 'importance', points: 20, outOf: 20 },
      { term: 'lists', points: 20, outOf: 20 },
      { term: 'interest', points: 7.5, outOf: 15 },
      { term: 'opens', points: 15, outOf: 15 },
    ]);
    expect(first(skills).priority).toBe(77.5);
  });

  it('is 100 when every term is full', () => {
    const full = aSkill('a', { levelNow: 0, levelTarget: 4, importance: 5, interest: 5, sources: onBothLists });
    const needing = [aSkill('b', { needs: [full.id] }), aSkill('c', { needs: [full.id] }), aSkill('d', { needs: [full.id] })];
    expect(first([full, ...needing]).priority).toBe(100);
  });

  it('drops a rating that is not known, says so, and spreads its weight over the rest', () => {
    const ranked = first([aSkill('a', { levelNow: 0, levelTarget: 4, importance: null, interest: null, sources: onBothLists })]);
    expect(ranked.missing).toEqual(['importance', 'interest']);
    expect(ranked.parts).toEqual([
      { term: 'gap', points: 46.1, outOf: 46.1 },
      { term: 'importance', points: null, outOf: 0 },
      { term: 'lists', points: 30.8, outOf: 30.8 },
      { term: 'interest', points: null, outOf: 0 },
      { term: 'opens', points: 0, outOf: 23.1 },
    ]);
  });

  it('counts only skills that are not strengths yet as opened', () => {
    const base = aSkill('base');
    const ranking = rankSkills(
      aPlan([base, aSkill('known', { needs: [base.id], levelNow: 3, levelTarget: 3 }), aSkill('open', { needs: [base.id] })]),
    );
    expect(ranking.ranked.find((entry) => entry.id === base.id)?.reason.opens).toEqual(['open']);
  });
});

describe('order', () => {
  it('asks for a rating first where the level now is unknown, and lists strengths apart', () => {
    const ranking = rankSkills(
      aPlan([aSkill('unrated', { levelNow: null }), aSkill('strong', { levelNow: 3, levelTarget: 2 }), aSkill('open')]),
    );
    expect(ranking.rateFirst).toEqual(['unrated']);
    expect(ranking.strengths).toEqual(['strong']);
    expect(ranking.ranked.map((entry) => entry.id)).toEqual(['open']);
  });

  it('asks for a rating first where the target is not stated, and says which rating is missing', () => {
    const skills = [
      aSkill('aimless', { levelTarget: null }),
      aSkill('unrated', { levelNow: null, levelTarget: null }),
      aSkill('unknown', { levelNow: null }),
      aSkill('open'),
    ];
    const { rateFirst, ranked, strengths } = rankSkills(aPlan(skills));
    expect(rateFirst).toEqual(['aimless', 'unrated', 'unknown']);
    expect(strengths).toEqual([]);
    expect(ranked.map((entry) => entry.id)).toEqual(['open']);
    expect(skills.map(unratedLevels)).toEqual(['target', 'both', 'now', null]);
  });

  it('puts gates above all others, whatever their points', () => {
    const gate = aSkill('license', { gate: true, importance: 1, interest: 1, levelNow: 1 });
    expect(order([aSkill('a', { importance: 5, interest: 5, sources: onBothLists }), gate])).toEqual(['license', 'a']);
  });

  it('shows differences under five points as ties, within a tier', () => {
    const a = aSkill('a', { importance: 4 });
    const b = aSkill('b', { importance: 4, interest: 2 });
    const c = aSkill('c', { importance: 3 });
    const gate = aSkill('gate', { importance: 4, gate: true });
    const ranked = new Map(rankSkills(aPlan([a, b, c, gate])).ranked.map((entry) => [entry.id, entry]));
    expect(ranked.get(a.id)?.tiedWith).toEqual(['b']);
    expect(ranked.get(b.id)?.tiedWith).toEqual(['a', 'c']);
    expect(ranked.get(gate.id)?.tiedWith).toEqual([]);
  });

  it('lets the client move a skill and keeps both ranks', () => {
    const skills = [aSkill('a', { importance: 5 }), aSkill('b', { importance: 4 }), aSkill('c', { importance: 1, clientRank: 1 })];
    const { ranked } = rankSkills(aPlan(skills));
    expect(ranked.map(({ id, rank, computedRank }) => [id, rank, computedRank])).toEqual([
      ['c', 1, 3],
      ['a', 2, 1],
      ['b', 3, 2],
    ]);
  });

  it('gives two skills moved to one place neighboring places, and a place past the end the last one', () => {
    const skills = [
      aSkill('a', { importance: 5 }),
      aSkill('b', { clientRank: 1 }),
      aSkill('c', { clientRank: 1 }),
      aSkill('d', { importance: 4, clientRank: 99 }),
    ];
    expect(order(skills)).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('reason and sensitivity', () => {
  it('names the term that sets the skill apart', () => {
    const base = aSkill('base', { sources: onBothLists });
    const skills = [
      base,
      aSkill('liked', { interest: 5, sources: onBothLists }),
      aSkill('needs', { needs: [base.id], sources: onOneList }),
    ];
    const reasons = new Map(rankSkills(aPlan(skills)).ranked.map((entry) => [entry.id, entry.reason.term]));
    expect(reasons.get(base.id)).toBe('opens');
    expect(reasons.get(skillId('liked'))).toBe('interest');
  });

  it('says which single rating would swap a skill with its neighbor', () => {
    const skills = [aSkill('a', { importance: 4, levelTarget: 1 }), aSkill('b', { importance: 3, levelTarget: 1 })];
    const [a, b] = rankSkills(aPlan(skills)).ranked;
    expect(a?.sensitivity).toEqual({ with: 'b', term: 'importance', step: -2 });
    expect(b?.sensitivity).toEqual({ with: 'a', term: 'importance', step: 2 });
  });

  it('says that nothing single would move a skill that stands alone', () => {
    expect(first([aSkill('a')]).sensitivity).toBeNull();
  });
});

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const anySkills = fc
  .array(
    fc.record({
      levelNow: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      levelTarget: fc.integer({ min: 0, max: 4 }),
      importance: rating,
      interest: rating,
      gate: fc.boolean(),
      clientRank: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
      lists: fc.integer({ min: 0, max: 2 }),
      needs: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
    { maxLength: 10 },
  )
  .map((drafts) =>
    drafts.map(({ lists, needs, ...fields }, index) =>
      aSkill(`s${index}`, {
        ...fields,
        sources: onBothLists.slice(0, lists),
        needs: needs.filter((need) => need < index).map((need) => skillId(`s${need}`)),
      }),
    ),
  );

describe('for any plan', () => {
  it('every skill is ranked, to be rated, or a strength, exactly once', () => {
    fc.assert(
      fc.property(anySkills, (skills) => {
        const { ranked, rateFirst, strengths } = rankSkills(aPlan(skills));
        expect([...ranked.map((entry) => entry.id), ...rateFirst, ...strengths].toSorted()).toEqual(
          skills.map((skill) => skill.id).toSorted(),
        );
        expect(ranked.map((entry) => entry.rank)).toEqual(ranked.map((_, index) => index + 1));
        expect(ranked.map((entry) => entry.computedRank).toSorted((a, b) => a - b)).toEqual(ranked.map((_, index) => index + 1));
      }),
    );
  });

  it('the parts shown add up to the priority shown, and their full points to 100', () => {
    fc.assert(
      fc.property(anySkills, (skills) => {
        for (const { parts, priority } of rankSkills(aPlan(skills)).ranked) {
          const tenths = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 10), 0);
          expect(tenths(parts.map((part) => part.points ?? 0))).toBe(Math.round(priority * 10));
          expect(tenths(parts.map((part) => part.outOf))).toBe(1000);
          expect(parts.every((part) => part.points === null || (part.points >= 0 && part.points <= part.outOf))).toBe(true);
        }
      }),
    );
  });

  it('the sensitivity is true: making that change swaps the two in the computed order', () => {
    fc.assert(
      fc.property(anySkills, (skills) => {
        const ranking = rankSkills(aPlan(skills));
        for (const { id, sensitivity, computedRank } of ranking.ranked) {
          if (!sensitivity) continue;
          const changed = skills.map((skill) => {
            if (skill.id !== id) return skill;
            if (sensitivity.term === 'gap') return { ...skill, levelNow: (skill.levelNow ?? 0) - sensitivity.step };
            const term = sensitivity.term === 'importance' ? 'importance' : 'interest';
            return { ...skill, [term]: (skill[term] ?? 0) + sensitivity.step };
          });
          const after = new Map(rankSkills(aPlan(changed)).ranked.map((entry) => [entry.id, entry.computedRank]));
          const neighborBefore = ranking.ranked.find((entry) => entry.id === sensitivity.with)?.computedRank ?? 0;
          expect(Math.abs(neighborBefore - computedRank)).toBe(1);
          expect(Math.sign((after.get(id) ?? 0) - (after.get(sensitivity.with) ?? 0))).toBe(Math.sign(neighborBefore - computedRank));
        }
      }),
    );
  });
});
