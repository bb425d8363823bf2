import { useEngine } from '#renderer/app/engine-client.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { PaperTemplateId } from '#shared/domain/ids.ts';

/** Saves a form as a file, for another office. */
export function useSaveForm(): Change<PaperTemplateId> {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  return useChange({
    write: async (templateId: PaperTemplateId) => {
      const { fileName, text } = await client.paperTemplates.exportFile({ templateId });
      return platform.saveFile({ suggestedName: fileName, bytes: new TextEncoder().encode(text) });
    },
    said: (saved) => (saved === null ? null : say('paperTemplates.exported', { file: saved.name })),
  });
}
