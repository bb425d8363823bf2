import { z } from 'zod';
import { HistoryFact } from '../domain/case-history.ts';
import { ChangeId, ClientId } from '../domain/ids.ts';
import { Instant } from '../domain/time.ts';
import { procedure } from './base.ts';

/** Every kind of change that Undo takes back. Each has the sentence said after that in the message catalogue (`change.<label>`). */
export const ChangeLabel = z.enum([
  'clientCreated',
  'clientUpdated',
  'clientRemoved',
  'shortlistChanged',
  'annotationCreated',
  'annotationUpdated',
  'annotationRemoved',
  'planCreated',
  'planUpdated',
  'skillPlanned',
  'skillUpdated',
  'skillRemoved',
  'skillMoved',
  'skillsJoined',
  'skillsKeptApart',
  'skillWaits',
  'priorityWeightsSet',
  'actionAdded',
  'actionUpdated',
  'actionRemoved',
  'milestonesSet',
  'targetsSet',
  'planSetBack',
  'templateUsed',
  'templateSaved',
  'templateRenamed',
  'templateRemoved',
  'paperTemplateAdded',
  'paperTemplateUpdated',
  'paperTemplateRemoved',
  'hoursLogged',
  'hoursChanged',
  'hoursRemoved',
  'evidenceAdded',
  'evidenceChanged',
  'evidenceRemoved',
  'fundingAdded',
  'fundingChanged',
  'fundingRemoved',
  'sessionStarted',
  'sessionUpdated',
  'sessionEnded',
  'pagesImported',
  'questionAnswered',
  'viewSaved',
  'viewRenamed',
  'viewRemoved',
  'goalsChanged',
  'workHistoryChanged',
  'educationChanged',
  'barriersChanged',
  'consentRecorded',
  'interestsRecorded',
  'interestsRemoved',
  'weightsSet',
  'valueEntered',
  'skillRated',
  'confidenceRecorded',
  'confidenceRemoved',
  'appointmentMade',
  'appointmentUpdated',
  'appointmentRemoved',
  'followUpAdded',
  'followUpUpdated',
  'followUpRemoved',
  'contactNoted',
  'phraseSaved',
  'phraseRemoved',
  'attachmentAdded',
  'attachmentUpdated',
  'attachmentRemoved',
  'annotationPromoted',
  'annotationDemoted',
  'annotationsImported',
  'clientAnswered',
  'resourceAdded',
  'resourceUpdated',
  'resourceRemoved',
  'resourcesImported',
  'paperGiven',
  'paperGivingRemoved',
  'paperSigned',
  'scanAttached',
  'scanDetached',
  'officeChanged',
  'logoChanged',
]);
export type ChangeLabel = z.infer<typeof ChangeLabel>;

/** What is kept for good is in the history too, though Undo does not reach it. */
export const HistoryLabel = z.enum([...ChangeLabel.options, 'noteSigned', 'noteAmended', 'paperKept', 'paperPrinted', 'planVersionKept']);
export type HistoryLabel = z.infer<typeof HistoryLabel>;

/** One line of a case's history. Changes of one kind to the same records within some minutes, as typing makes them, are one line. */
export const CaseEvent = z.object({
  row: z.number().int(),
  at: Instant,
  /** Has its words in the message catalogue (`history.label.<label>`). */
  label: HistoryLabel,
  /** The line says that such a change was taken back by Undo. */
  takenBack: z.boolean(),
  facts: z.array(HistoryFact),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

export const history = {
  /** What was changed in a client's case, newest first; `before` continues after the last row seen. */
  forClient: procedure
    .input(z.object({ clientId: ClientId, before: z.number().int().optional(), limit: z.number().int().min(1).max(200).default(50) }))
    .output(z.object({ events: z.array(CaseEvent), more: z.boolean() })),
  /**
   * Takes a change back; without an id the newest one. Refused as `changedSince` when the same record was changed again since. `amount`: how
   * many pages an import brought in; 1 for every other change.
   */
  undo: procedure
    .input(z.object({ changeId: ChangeId.optional() }))
    .output(z.object({ undone: ChangeId, label: ChangeLabel, amount: z.number().int().nonnegative() })),
};
