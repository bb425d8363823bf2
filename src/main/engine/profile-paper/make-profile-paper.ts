import { join } from 'node:path';
import type { ProfilePaperPreview } from '#shared/contract/profile-paper.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { fileNameOf } from '../reports/index.ts';
import { checksOf } from './checks.ts';
import { composeProfile } from './compose.ts';
import { gatherProfile } from './gather.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

export interface MadeProfilePaper extends Pick<ProfilePaperPreview, 'fileName' | 'pages' | 'notesPrinted' | 'withheld' | 'checks'> {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly data: ProfileOnPaper;
}

/** Makes the paper of one profile: the one way to its bytes, for preview and for saving. */
export type ProfilePaperMaker = (clientId: ClientId | null, options: ProfilePaperOptions) => Promise<MadeProfilePaper>;

/** The maker of an engine's profile papers; its papers share the opened fonts. */
export function createProfilePaperMaker(context: EngineContext): ProfilePaperMaker {
  const shelf = new FontShelf(join(context.paths.resources, 'fonts'));
  return async (clientId, options) => {
    const data = await gatherProfile(context, clientId, options);
    const document = composeProfile(data, options);
    const paper = await makePaper(document, shelf);
    const { socCode } = data.profile;
    const reference = data.client === null ? socCode : `${data.client.reference}-${socCode}`;
    return {
      data,
      bytes: paper.bytes,
      title: document.title,
      fileName: fileNameOf(reference, data.computed === null ? 'occupationPage' : 'computedProfile', data.today),
      pages: paper.pages,
      notesPrinted: data.notes.filter((note) => note.body.trim() !== '').length,
      withheld: [...data.withheld],
      checks: checksOf(data, paper),
    };
  };
}
