import type { ComponentType } from 'react';
import type { ClientTab } from '#renderer/app/client-tab.ts';
import { AssessmentsTab } from '#renderer/features/assessments/index.ts';
import { FilesTab } from '#renderer/features/attachments/index.ts';
import { HistoryTab } from '#renderer/features/history/index.ts';
import { NotesTab } from '#renderer/features/notes/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';

/** A tab of the client's page that another feature brings; it is given the client and loads the rest itself. */
export type FeatureTab = ComponentType<{ readonly clientId: ClientId }>;

/** The tabs other features bring. One is shown from the moment its line stands here. */
export const FEATURE_TABS: Readonly<Partial<Record<ClientTab, FeatureTab>>> = {
  assessments: AssessmentsTab,
  files: FilesTab,
  history: HistoryTab,
  notes: NotesTab,
};
