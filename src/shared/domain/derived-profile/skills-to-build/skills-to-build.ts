import type { SkillToBuild } from '../../profile/profile.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';
import { lastingStrengths } from './lasting-strengths.ts';
import { neighbourGaps } from './neighbour-gaps.ts';
import type { Proposal } from './proposal.ts';
import { isKnowledge } from './ratings.ts';
import { technologyHot, technologyInDemand } from './technology.ts';

const limits = { technology: 3, skills: 2, knowledge: 2, gaps: 2 } as const;
const longestList = 8;
const shortestList = 5;

/** From this much preparation on, a hot technology stands first where none is in demand. */
const middleZone = 3;

/**
 * What to learn, each once and with its why: technology asked for, skills and knowledge that the work will go on needing from people, and
 * what the nearest occupations need more of. Where these are fewer than five, the next best of them fill up.
 */
export function writeSkills(sitting: Sitting, page: Page): SkillToBuild[] {
  const inDemand = technologyInDemand(sitting).slice(0, limits.technology);
  const hot = technologyHot(sitting);
  const { marked, others, highest } = lastingStrengths(sitting);
  const gaps = neighbourGaps(sitting);
  const isPrepared = (sitting.occupation.jobZone?.value ?? 0) >= middleZone;
  const chosen = once([
    ...(inDemand.length === 0 && isPrepared ? hot.slice(0, 1) : inDemand),
    ...marked.filter(({ key }) => !isKnowledge(key)).slice(0, limits.skills),
    ...marked.filter(({ key }) => isKnowledge(key)).slice(0, limits.knowledge),
    ...gaps.slice(0, limits.gaps),
  ]);
  const filled =
    chosen.length < shortestList ? once([...chosen, ...marked, ...others(), ...gaps, ...hot, ...highest()]).slice(0, shortestList) : chosen;
  const skills = filled.slice(0, longestList).map(({ name, why }) => {
    const detail = why();
    const wording = sitting.say('derived.entry', { name, detail });
    const id = page.write(page.id('skillsToBuild', name), 'skillsToBuild', wording);
    return { id, name, example: detail.text, text: wording.text };
  });
  if (skills.length === 0) page.leaveOut('skillsToBuild', 'derived.reason.noSkills');
  return skills;
}

/** The first proposal of each key. */
function once(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ key }) => !seen.has(key) && seen.add(key));
}
