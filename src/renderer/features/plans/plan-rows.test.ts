import { describe, expect, it } from 'vitest';
import { planAction, planReading, planSkill } from '../../../../tests/fixtures/plan-reading.ts';
import { costOf, planRows, rowsInOrder } from './plan-rows.ts';

const action = (cost: number | null) => planAction({ text: `Costs ${cost}`, cost });

describe('rows of the plan table', () => {
  it('puts every skill in one group, ranked ones in the order of the ranking', () => {
    const reading = planReading({
      skills: [
        planSkill({ name: 'Second' }),
        planSkill({ name: 'First' }),
        planSkill({ name: 'Unrated', levelNow: null }),
        planSkill({ name: 'Strong', levelNow: 3 }),
        planSkill({ name: 'Waiting', standing: 'suggested' }),
      ],
      ranked: ['First', 'Second'],
      rateFirst: ['Unrated'],
      strengths: ['Strong'],
    });
    const rows = planRows(reading);
    expect(rows.ranked.map((row) => row.skill.name)).toEqual(['First', 'Second']);
    expect(rowsInOrder(rows).map((row) => row.skill.name)).toEqual(['Unrated', 'First', 'Second', 'Strong', 'Waiting']);
  });

  it('counts places among the planned skills, with and without the client’s own move', () => {
    const reading = planReading({
      skills: [planSkill({ name: 'A' }), planSkill({ name: 'B', standing: 'suggested' }), planSkill({ name: 'C' })],
      ranked: ['C', 'B', 'A'],
    });
    const moved = {
      ...reading,
      ranking: {
        ...reading.ranking,
        ranked: reading.ranking.ranked.map((ranked) => ({ ...ranked, computedRank: ranked.id === 'A' ? 1 : ranked.rank + 1 })),
      },
    };
    expect(planRows(moved).ranked.map((row) => row.place)).toEqual([
      { shown: 1, computed: 2 },
      { shown: 2, computed: 1 },
    ]);
  });

  it('never reads a cost that nobody stated as zero', () => {
    expect(costOf([action(null), action(null)])).toEqual({ stated: null, missing: 2 });
    expect(costOf([action(0), action(null)])).toEqual({ stated: 0, missing: 1 });
    expect(costOf([action(120), action(0)])).toEqual({ stated: 120, missing: 0 });
  });
});
