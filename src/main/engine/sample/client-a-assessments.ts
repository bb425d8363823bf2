import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

/** Interests and weights from the first meeting, skills and confidence from the third. */
export async function tellAssessments({ use, at }: Story, clientId: ClientId): Promise<void> {
  at('2026-09-07T09:40:00.000Z');
  await use.assessments.recordInterests({
    clientId,
    instrument: 'Printed interest survey',
    takenOn: CalendarDate.parse('2026-09-04'),
    scores: { R: 8, I: 22, A: 15, S: 24, E: 10, C: 30 },
  });
  await use.assessments.setWeights({
    clientId,
    seen: null,
    weights: {
      dimensions: {
        income: 3,
        demand: 3,
        outlook: 4,
        prFriendliness: 5,
        aiRisk: 4,
        competition: 2,
        studyTime: 4,
        certification: 2,
        prDifficulty: 4,
      },
      own: [{ name: 'Evenings at home', weight: 3 }],
    },
  });
  at('2026-11-12T15:05:00.000Z');
  await use.assessments.recordConfidence({ clientId, about: 'Applying for evening courses', moment: 'before', value: 4 });
  await tellRatings({ use, at }, clientId);
  await tellByHand({ use }, clientId);
  at('2026-11-12T15:55:00.000Z');
  await use.assessments.recordConfidence({ clientId, about: 'Applying for evening courses', moment: 'after', value: 6 });
}

/** Two skills of the plan by both, and one of the client's own; what the plan says of them stays. */
async function tellRatings({ use }: Pick<Story, 'use' | 'at'>, clientId: ClientId): Promise<void> {
  const evidence = ['Draws up searches for colleagues with it', 'The self-audit that the branch has seen'];
  const rated = (await use.assessments.skills({ clientId })).filter(({ planLevel }) => planLevel !== null);
  for (const [place, { name, planLevel }] of rated.slice(0, evidence.length).entries()) {
    const rating = { clientId, name, seen: null };
    await use.assessments.rateSkill({ ...rating, rater: 'client', level: planLevel, evidence: '' });
    const word = { level: Math.min(4, (planLevel ?? 0) + 2), evidence: evidence[place] ?? '' };
    await use.assessments.rateSkill({ ...rating, rater: 'counselor', ...word });
  }
  const own = { clientId, name: 'Calming upset visitors', seen: null, rater: 'client' as const };
  await use.assessments.rateSkill({ ...own, level: 4, evidence: 'Asked for by name at the desk' });
}

/** What no source states of the occupations thought of: how each does by the client's own criterion. */
async function tellByHand({ use }: Pick<Story, 'use'>, clientId: ClientId): Promise<void> {
  const told = {
    target: { value: 6, source: 'The librarian of the branch, at lunch' },
    backup: { value: 4, source: 'The client, from three years at the desk' },
  };
  const { shortlist } = await use.clients.get({ clientId });
  for (const { profileId, standing } of shortlist) {
    if (standing !== 'target' && standing !== 'backup') continue;
    const criterion = { kind: 'own' as const, name: 'Evenings at home' };
    await use.comparison.enterValue({ clientId, profileId, criterion, given: told[standing], seen: null });
  }
}
