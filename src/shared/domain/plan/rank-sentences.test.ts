import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../locales/translate.ts';
import { type RankSentence, reasonSentence, sensitivitySentence } from './rank-sentences.ts';
import { rankSkills } from './rank-skills.ts';
import { aPlan, aSkill } from './testing.ts';

const translate = createTranslate();
const words = (sentence: RankSentence | null) => sentence && translate(sentence.id, sentence.values);
const list = (names: string[]) => new Intl.ListFormat('en').format(names);

function sentences(plan: ReturnType<typeof aPlan>) {
  return rankSkills(plan).ranked.map((ranked) => [words(reasonSentence(ranked, plan, list)), words(sensitivitySentence(ranked, plan))]);
}

describe('what is said about a rank', () => {
  it('names the skills that lean on it, and how near it is to tipping', () => {
    const programming = aSkill('Programming', { importance: 5 });
    const needing = ['AI tools', 'Design'].map((name) => aSkill(name, { needs: [programming.id], levelTarget: 1 }));
    const [first, second] = sentences(aPlan([programming, ...needing]));
    expect(first).toEqual(['AI tools and Design need it first.', 'No single rating would move it.']);
    expect(second?.[1]).toBe('It would change places with Design if its importance were one lower.');
  });

  it('says of an order that the client changed what the rule alone would do, since a place that was given stays', () => {
    const near = [aSkill('One', { importance: 5, clientRank: 2 }), aSkill('Other', { importance: 4 })];
    expect(sentences(aPlan(near)).map(([, sensitivity]) => sensitivity)).toEqual([
      'By the rule it would change places with One if the interest in it were 2 higher.',
      'By the rule it would change places with Other if the gap were one level smaller.',
    ]);
    expect(sentences(aPlan([aSkill('Alone', { clientRank: 1 })]))[0]?.[1]).toBe('No single rating would move it in the order of the rule.');
  });

  it('does not say that no rating would move a skill while one that is missing could', () => {
    const plan = (importance: number | null) =>
      aPlan([aSkill('High', { levelTarget: 4, importance: 5, interest: 5 }), aSkill('Low', { importance })]);
    const ofLow = (importance: number | null) => sentences(plan(importance))[1]?.[1];
    expect(ofLow(1)).toBe('No single rating would move it.');
    expect(ofLow(null)).toBe('No change of a rating it has would move it; one that is missing could.');
  });

  it('says how strong the interest or the rating is, and how wide the gap', () => {
    const plan = aPlan([
      aSkill('Wide', { levelTarget: 4 }),
      aSkill('Liked', { interest: 5, levelTarget: 1 }),
      aSkill('Weighty', { importance: 5, levelTarget: 1 }),
    ]);
    expect(sentences(plan).map(([reason]) => reason)).toEqual([
      '4 levels to climb to reach the target.',
      'Its importance is rated 5 of 5.',
      'The client’s interest in it is 5 of 5.',
    ]);
  });
});
