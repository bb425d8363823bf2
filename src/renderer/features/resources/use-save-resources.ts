import { useEngine } from '#renderer/app/engine-client.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';

/** Saves all resources as a CSV file where the person wants it. */
export function useSaveResources(): Change<undefined> {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  return useChange({
    write: async (_: undefined) => {
      const { fileName, text, count } = await client.resources.exportFile();
      const saved = await platform.saveFile({ suggestedName: fileName, bytes: new TextEncoder().encode(text) });
      return saved === null ? null : { fileName: saved.name, count };
    },
    said: (saved) => (saved === null ? null : say('resources.file.saved', saved)),
  });
}
