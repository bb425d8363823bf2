import type { ClientId } from '#shared/domain/ids.ts';
import type { FormValues } from '#shared/domain/paper-template/form-values.ts';
import { readShortlist } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { readFollowUps } from '../follow-ups/index.ts';
import { readPlanWork } from '../plan-work/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { notFound } from '../refusal.ts';
import { readSettings } from '../settings/index.ts';
import { planFields, planLists } from './plan-values.ts';
import { readMeetings } from './read-meetings.ts';
import { day, ownerOf, term, words } from './values.ts';

/**
 * Reads what a client's form is filled in with. Throws NOT_FOUND when there is no such client. Of the client only name and reference are read, of
 * the meetings only their days; no note, no title of a meeting, and nothing that is for the case alone.
 */
export async function gatherFormValues(context: EngineContext, clientId: ClientId): Promise<FormValues & { readonly reference: string }> {
  const { db } = context.workspace();
  const today = context.clock.today();
  const client = await db.selectFrom('client').select(['reference', 'name']).where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  const { counselorName, serviceName } = await readSettings(db);
  const plan = await readClientPlan(db, clientId, today);
  const work = plan === null ? null : await readPlanWork(db, plan.plan.id);
  const shortlist = (await readShortlist(db, clientId)).filter(({ standing }) => standing !== 'dropped');
  const meetings = await readMeetings(context, clientId);
  const target = plan?.plan.targets[0] ?? shortlist.find(({ standing }) => standing === 'target') ?? null;
  const followUps = (await readFollowUps(db, clientId)).filter(({ doneOn }) => doneOn === null);
  return {
    reference: client.reference,
    fields: {
      'client.name': words(client.name),
      'client.reference': words(client.reference),
      'counselor.name': words(counselorName),
      'service.name': words(serviceName),
      date: day(today),
      'target.title': words(target?.title),
      'target.soc': words(target?.socCode),
      'session.date': day(meetings.last),
      nextMeeting: day(meetings.next?.date),
      'nextMeeting.time': words(meetings.next?.time),
      ...planFields(plan, work),
    },
    lists: {
      ...planLists(plan, work),
      shortlist: shortlist.map(({ title, socCode, standing }) => ({
        occupation: words(title),
        code: words(socCode),
        standing: standing === 'dropped' ? null : term(standing),
      })),
      agreed: followUps.map((one) => ({
        tick: { kind: 'tick', ticked: false },
        agreed: words(one.words),
        owner: ownerOf(one),
        due: day(one.dueOn),
      })),
    },
  };
}
