import { foundation } from './0010-foundation.ts';
import { libraryListing } from './0020-library-listing.ts';
import { forgetInSearch } from './0030-forget-in-search.ts';
import { noteRevisions } from './0040-note-revisions.ts';
import { caseWork } from './0050-case-work.ts';
import { planRevisions } from './0060-plan-revisions.ts';
import { legalHold } from './0070-legal-hold.ts';
import { enteredValues } from './0080-entered-values.ts';
import { nextAppointment } from './0090-next-appointment.ts';
import { planVersions } from './0100-plan-versions.ts';
import { notBefore } from './0110-not-before.ts';
import { planWork } from './0120-plan-work.ts';
import { officeResources } from './0130-office-resources.ts';
import { namesApart } from './0140-names-apart.ts';
import { paperRecord } from './0150-paper-record.ts';
import { paperTemplates } from './0160-paper-templates.ts';
import type { Migration } from './migration.ts';

/** Every step of the case file's schema, oldest first. */
export const migrations: readonly Migration[] = [
  foundation,
  libraryListing,
  forgetInSearch,
  noteRevisions,
  caseWork,
  planRevisions,
  legalHold,
  enteredValues,
  nextAppointment,
  planVersions,
  notBefore,
  planWork,
  officeResources,
  namesApart,
  paperRecord,
  paperTemplates,
];
