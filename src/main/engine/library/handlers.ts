import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { once } from '../once.ts';
import { openWorkspace } from '../open-workspace.ts';
import { notFound } from '../refusal.ts';
import { answerQuestion } from './answer-question.ts';
import { compareItems } from './compare-items.ts';
import { importFiles } from './import-files.ts';
import { listProfiles } from './list-profiles.ts';
import { loadOfficialTitles } from './official-titles.ts';
import { previewFiles, previewImport } from './preview-import.ts';
import { readProfile } from './read-profile.ts';
import { findRaw, findVersion, type Read, versionItems } from './store.ts';

export function libraryHandlers(context: EngineContext) {
  const os = implement(contract).library;
  const titles = once(() => loadOfficialTitles(context.paths.resources));

  return os.router({
    list: os.list.handler(({ input: { search, clientId } }) => listProfiles(context.workspace().db, search, clientId)),

    read: os.read.handler(({ input: { profileId, versionId } }) => readProfile(context, profileId, versionId)),

    raw: os.raw.handler(async ({ input: { versionId } }) => {
      const found = await findRaw(context.workspace().db, versionId);
      if (!found) throw notFound('version');
      return { hash: found.hash, content: new Blob([new Uint8Array(found.raw)], { type: 'application/octet-stream' }) };
    }),

    compareVersions: os.compareVersions.handler(async ({ input: { before, after } }) => {
      const { db } = context.workspace();
      if (!(await findVersion(db, before)) || !(await findVersion(db, after))) throw notFound('version');
      return compareItems(await versionItems(db, before), await versionItems(db, after));
    }),

    previewImport: os.previewImport.handler(async ({ input: { files } }) =>
      previewImport(context, await titles(), files, openLibrary(context)),
    ),

    previewFiles: os.previewFiles.handler(async ({ input: { files } }) => {
      const { db } = context.workspace();
      return previewFiles(context, await titles(), files, db);
    }),

    importPages: os.importPages.handler(async function* ({ input: { files, partOf }, signal }) {
      yield* importFiles(context, await titles(), files, { partOf, signal });
    }),

    answerQuestion: os.answerQuestion.handler(async ({ input: { versionId, questionId, parts } }) => {
      const { value } = await context.workspace().change('questionAnswered', (db) => answerQuestion(db, versionId, questionId, parts));
      return readProfile(context, value.profileId, versionId);
    }),
  });
}

/** Pages can be looked at before the workspace is open; there is then no library to compare them with. */
function openLibrary(context: EngineContext): Read | null {
  return openWorkspace(context)?.db ?? null;
}
