import { z } from 'zod';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ClientView, ShownNextStep, ShownOccupation, ShownPlan } from '#shared/domain/client-view.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { ClientLanguage } from '#shared/domain/languages.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import type { EngineContext } from '../context.ts';
import { holdChosen, readProfile } from '../library/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { readAnswers } from './answers.ts';
import { composeOccupation } from './compose-occupation.ts';
import { firstOccupation, nextAppointment, readAgreedSteps, readViewMarks } from './store.ts';

/**
 * Reads all that the client view may show, as one value. Of the client the name, the languages and the print size are read; of the annotations those
 * marked for the report; of sessions, jotters, barriers and other clients nothing. Throws NOT_FOUND when client or profile are not here.
 */
export async function gatherClientView(context: EngineContext, clientId: ClientId, chosen: ProfileId | null): Promise<ClientView> {
  const { db } = context.workspace();
  const today = context.clock.today();
  const client = await db
    .selectFrom('client')
    .select(['name', 'languages_json', 'large_print'])
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (!client) throw notFound('client');
  const profileId = chosen ?? (await firstOccupation(db, clientId));
  const plan = await readClientPlan(db, clientId, today);
  return {
    client: {
      id: clientId,
      name: client.name,
      languages: z.array(ClientLanguage).parse(JSON.parse(client.languages_json)),
      largePrint: client.large_print === 1,
    },
    occupation: profileId === null ? null : await readOccupation(context, clientId, profileId),
    plan: plan === null ? null : shownPlan(plan),
    nextSteps: [...(await readAgreedSteps(db, clientId, today)), ...(plan === null ? [] : datedActions(plan))],
    appointment: await nextAppointment(db, clientId, today),
    answers: await readAnswers(db, clientId, profileId),
    today,
  };
}

async function readOccupation(context: EngineContext, clientId: ClientId, profileId: ProfileId): Promise<ShownOccupation> {
  await holdChosen(context, [profileId]);
  const { profile, origin, version } = await readProfile(context, profileId);
  // A damaged library takes only the names in other languages away.
  const known = await unlessRefused(context.occupations.occupations(), []);
  const listed = known.find(({ code }) => code === wholeCode(profile.socCode));
  return composeOccupation({
    profileId,
    titles: listed === undefined ? null : { th: listed.titles.th, 'zh-Hant': listed.titles['zh-Hant'] },
    origin,
    asOf: context.clock.dayOf(version.importedAt),
    profile,
    marks: await readViewMarks(context.workspace().db, clientId, profileId),
  });
}

/** The planned skills, dated ones first by when they are done. What the client and counselor wrote around them stays in the plan. */
function shownPlan({ plan, schedule }: PlanReading): ShownPlan {
  const dated = new Map(schedule.scheduled.map(({ id, finish }) => [id, finish]));
  const skills = plan.skills
    .filter(({ standing }) => standing === 'planned')
    .map(({ id, name, levelNow, levelTarget }) => ({ id, name, levelNow, levelTarget, finish: dated.get(id) ?? null }))
    .toSorted((left, right) => (left.finish?.earliest ?? '9999').localeCompare(right.finish?.earliest ?? '9999'));
  const { hours, hoursDone } = schedule.totals;
  return { title: plan.title, hoursPerWeek: plan.hoursPerWeek, hours, hoursDone, finish: schedule.finish, skills };
}

/** The plan's steps that have a day and are not done, earliest first. */
function datedActions({ plan }: PlanReading): ShownNextStep[] {
  return plan.skills
    .filter(({ standing }) => standing === 'planned')
    .flatMap(({ actions }) => actions)
    .filter(({ due, doneOn }) => due !== null && doneOn === null)
    .map(({ text, owner, ownerName, due }) => ({ words: text, owner, ownerName, due, doneOn: null }))
    .toSorted((left, right) => (left.due ?? '').localeCompare(right.due ?? ''));
}
