import { useCallback, useState } from 'react';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileImpact } from '#shared/contract/packs.ts';
import { impactCsv } from './impact-csv.ts';

/** Saves an impact list as a CSV file where the person wants it. */
export function useImpactFile(edition: string): {
  readonly write: (profiles: readonly ProfileImpact[]) => Promise<void>;
  readonly failure: Failure | null;
} {
  const say = useText();
  const platform = usePlatform();
  const failureText = useFailureText();
  const toast = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = useCallback(
    async (profiles: readonly ProfileImpact[]) => {
      const heads = [
        say('packs.csv.code'),
        say('packs.csv.occupation'),
        say('packs.csv.passage'),
        say('packs.csv.before'),
        say('packs.csv.after'),
        say('packs.csv.reference'),
        say('packs.csv.client'),
        say('packs.csv.notes'),
        say('packs.csv.shortlist'),
        say('packs.csv.plan'),
        say('packs.csv.papers'),
      ];
      const csv = impactCsv(profiles, { heads, gone: say('packs.impact.gone'), yes: say('packs.csv.yes'), no: say('packs.csv.no') });
      try {
        setFailure(null);
        const saved = await platform.saveFile({ suggestedName: `waymark-${edition}-changes.csv`, bytes: new TextEncoder().encode(csv) });
        if (saved) toast({ text: say('packs.csv.saved', { fileName: saved.name }) });
      } catch (error) {
        setFailure(failureText(error));
      }
    },
    [say, platform, edition, failureText, toast],
  );
  return { write, failure };
}
