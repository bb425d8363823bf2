import type { ClientId, PlanId, ProfileId, SessionId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { tellAssessments } from './client-a-assessments.ts';
import { placeOfNote, sampleNotes } from './client-a-notes.ts';
import { type SampleSkill, sampleMilestones, sampleNearName, sampleSkills } from './client-a-plan.ts';
import { tellWork } from './client-a-work.ts';
import { tellConsentsOfA } from './consents.ts';
import { tellFiles } from './files.ts';
import { tellIntakeOfA } from './intakes.ts';
import type { Story } from './story.ts';
import { sampleCounselor, tellSession } from './tell-session.ts';

/** The occupations of the sample case, where the pages hold them. */
export interface SampleTargets {
  readonly librarian: ProfileId | null;
  readonly technician: ProfileId | null;
}

/** Sample Client A: on the way from library assistant to librarian, seen on 17 November 2026. */
export async function tellClientA(story: Story, targets: SampleTargets): Promise<ClientId> {
  const { use, at } = story;
  at('2026-09-02T08:30:00.000Z');
  const { client } = await use.clients.create({
    fields: {
      reference: 'C-0148',
      name: 'Sample Client A',
      situation: 'Works as a library assistant, 3 years',
      languages: ['en', 'zh-Hant'],
      safeContact: 'Text message, after the early shift',
      hoursPerWeek: 8,
      budget: { amount: 1_200, currency: 'USD' },
    },
  });
  await tellConsentsOfA(story, client.id);
  await tellIntakeOfA(story, client.id);
  await tellFirstSession(story, client.id, targets);
  at('2026-10-20T15:00:00.000Z');
  const review = await tellSession(story, client.id, '2026-10-20T15:45:00.000Z', {
    aim: 'Look at the first six weeks together',
    mode: 'video',
    isSigned: true,
    title: 'First plan review',
    note: 'Ethics is done; the branch has seen the self-audit. Curation brought forward, because it is what the client enjoys most. Hours were kept in five of six weeks.',
  });
  at('2026-10-21T09:10:00.000Z');
  await use.sessions.amend({
    sessionId: review,
    words: 'The client wrote this morning: the branch has freed two hours a week for the course.',
    by: sampleCounselor,
  });
  at('2026-11-12T15:00:00.000Z');
  const reading = await tellSession(story, client.id, '2026-11-12T16:00:00.000Z', {
    aim: 'Read the librarian profile together',
    mode: 'inPerson',
    opened: targets.librarian,
    title: 'Reading the profile',
    note: 'Eleven notes on librarian; seven go in the report. The client sees the routine tasks as a relief to lose, and the costs of the degree as the open question.',
  });
  await use.sessions.writeJotter({
    sessionId: reading,
    revision: 0,
    text: 'Looked worn out after the late shift; money is tighter at home than was said. For me alone: ask gently next time, write nothing of it down.',
  });
  if (targets.librarian) await tellNotes(story, client.id, reading, targets.librarian);
  if (targets.librarian) await tellAnswers(story, client.id, targets.librarian);
  await tellIdea(story, client.id, reading);
  await tellAssessments(story, client.id);
  await tellFiles(story, client.id);
  await tellWork(story, client.id);
  return client.id;
}

async function tellFirstSession(story: Story, clientId: ClientId, targets: SampleTargets): Promise<void> {
  story.at('2026-09-07T09:00:00.000Z');
  for (const [profileId, standing] of [
    [targets.librarian, 'target'],
    [targets.technician, 'backup'],
  ] as const) {
    if (profileId) await story.use.clients.shortlist({ clientId, profileId, standing });
  }
  await tellPlan(story, clientId, targets);
  story.at('2026-09-07T09:00:00.000Z');
  await tellSession(story, clientId, '2026-09-07T10:30:00.000Z', {
    aim: 'Goals and what matters most',
    mode: 'inPerson',
    isSigned: true,
    title: 'Goals and weights',
    note: 'Three goals in the client’s words: “Move from the desk to work that needs my judgement.” “Know by spring whether a master’s degree pays off for me.” “Stop feeling that software is ahead of me.” Staying in the country and AI risk weigh most. The plan was agreed.',
  });
}

async function tellNotes({ use, at }: Story, clientId: ClientId, sessionId: SessionId, profileId: ProfileId): Promise<void> {
  at('2026-11-12T15:30:00.000Z');
  const { profile, version } = await use.library.read({ profileId });
  for (const note of sampleNotes) {
    const anchor = placeOfNote(note, profile);
    if (!anchor) continue;
    const { kind, visibility, body } = note;
    await use.annotations.create({ clientId, profileId, versionId: version.id, sessionId, kind, visibility, body, anchor });
  }
}

/** What the client said when the screen was turned to them. */
async function tellAnswers({ use, at }: Story, clientId: ClientId, profileId: ProfileId): Promise<void> {
  at('2026-11-12T15:40:00.000Z');
  for (const [step, answer] of [
    ['work', 'for'],
    ['ai', 'unsure'],
    ['payAndStudy', 'against'],
  ] as const) {
    await use.clientView.answer({ clientId, profileId, step, answer });
  }
}

/** An occupation that nobody has a page of, looked at for a minute at the end of the session. */
async function tellIdea({ use, at }: Story, clientId: ClientId, sessionId: SessionId): Promise<void> {
  at('2026-11-12T15:50:00.000Z');
  await use.clients.shortlist({ clientId, profileId: archivists, standing: 'idea' });
  const { profile, version } = await use.library.read({ profileId: archivists });
  const passage = profile.passages.find(({ section }) => section === 'education');
  if (!passage) return;
  await use.annotations.create({
    clientId,
    profileId: archivists,
    versionId: version.id,
    sessionId,
    kind: 'question',
    visibility: 'case',
    body: 'Would the same degree serve both? Ask the archive next door before spring.',
    anchor: { itemId: passage.id, start: 0, end: passage.text.length },
  });
  const summary = profile.passages.find(({ section }) => section === 'summary');
  if (!summary) return;
  await use.annotations.create({
    clientId,
    profileId: archivists,
    versionId: version.id,
    kind: 'plainWords',
    visibility: 'case',
    body: 'You keep old papers, pictures and files safe. You write down what each one is, so that people can find it. You decide what is worth keeping.',
    anchor: { itemId: summary.id, start: 0, end: summary.text.length },
  });
}

async function tellPlan({ use, at }: Story, clientId: ClientId, { librarian, technician }: SampleTargets): Promise<void> {
  const profileIds = [librarian, technician].filter((id) => id !== null);
  if (profileIds.length === 0) return;
  const { reading } = await use.plans.create({ clientId, profileIds });
  const planId = reading.plan.id;
  await use.plans.updateSettings({
    planId,
    revision: reading.plan.revision,
    settings: {
      title: 'Toward librarian work',
      startDate: date('2026-09-07'),
      hoursPerWeek: 6,
      pauses: [{ from: date('2026-12-21'), to: date('2027-01-03') }],
      budget: { amount: 1_200, currency: 'USD' },
      agreedOn: date('2026-09-07'),
    },
  });
  const told = new Map<SampleSkill['key'], PlanSkill>();
  for (const skill of sampleSkills) {
    const listed = reading.plan.skills.find(({ name }) => skill.named.test(name));
    if (listed) told.set(skill.key, listed);
    else if (skill.standing === 'planned') told.set(skill.key, await addOwn(use, planId, skill.name));
  }
  at('2026-11-16T16:20:00.000Z');
  for (const skill of sampleSkills) {
    const added = told.get(skill.key);
    if (added) await tellSkill(use, added, skill, told);
  }
  const { id: skillId, revision } = await addOwn(use, planId, sampleNearName);
  await use.plans.updateSkill({ skillId, revision, patch: { standing: 'suggested' } });
  await tellMoreHours(use, planId);
  const { plan } = await use.plans.get({ planId });
  await use.plans.setMilestones({
    planId,
    revision: plan.revision,
    milestones: sampleMilestones.map(({ title, due, reachedOn }) => ({ title, due: date(due), reachedOn: reachedOn && date(reachedOn) })),
  });
}

/** Two hours a week more than at first; the plan as it was until then is kept. */
async function tellMoreHours(use: Story['use'], planId: PlanId): Promise<void> {
  const { plan } = await use.plans.get({ planId });
  const seen = { planId, revision: plan.revision };
  await use.planVersions.keep({ ...seen, reason: 'kept', words: 'As it was with six hours a week, before the branch freed two more.' });
  await use.plans.updateSettings({ ...seen, settings: { hoursPerWeek: 8 } });
}

async function addOwn(
  use: Story['use'],
  planId: Parameters<Story['use']['plans']['addOwnSkill']>[0]['planId'],
  name: string,
): Promise<PlanSkill> {
  const { reading } = await use.plans.addOwnSkill({ planId, name });
  const added = reading.plan.skills.find((skill) => skill.name === name);
  if (!added) throw new Error('A skill just added to the sample plan is not there.');
  return added;
}

async function tellSkill(
  use: Story['use'],
  { id: skillId, revision }: PlanSkill,
  skill: SampleSkill,
  told: ReadonlyMap<SampleSkill['key'], PlanSkill>,
): Promise<void> {
  const hours = sumOf(skill.actions.map(([, , actionHours]) => actionHours));
  const [levelNow, levelTarget] = skill.levels;
  await use.plans.updateSkill({
    skillId,
    revision,
    patch: {
      standing: skill.standing,
      levelNow,
      levelTarget,
      importance: skill.importance,
      interest: skill.interest,
      hours: { low: hours, high: hours },
      needs: skill.needs.flatMap((key) => told.get(key)?.id ?? []),
      ...skill.steps,
      ...(skill.notBefore === undefined ? {} : { notBefore: date(skill.notBefore) }),
    },
  });
  for (const [kind, text, actionHours, cost, due, done, by] of skill.actions) {
    const day = due === null ? null : date(due);
    const fields = { kind, text, hours: actionHours, cost, due: day, doneOn: done ? day : null };
    const owner = by === undefined ? {} : { owner: 'other' as const, ownerName: by };
    await use.plans.addAction({ skillId, action: { ...fields, ...owner, agreedOn: day === null ? null : date('2026-09-07') } });
  }
}

const archivists = computedProfileId('25-4011');
const date = (text: string) => CalendarDate.parse(text);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
