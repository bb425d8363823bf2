import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useOnce } from '#renderer/app/use-once.ts';
import type { PaperLeaving } from '#shared/domain/paper-record.ts';
import { type HandedOut, usePaperOutput } from './use-paper-output.ts';
import { type PaperPreview, usePaperPreview } from './use-paper-preview.ts';

interface PaperToCompose<Options, Preview> {
  /** Names the paper apart from its options. */
  readonly key: QueryKey;
  readonly options: Options;
  readonly preview: (options: Options, signal: AbortSignal) => Promise<Preview>;
  /** Makes the paper and keeps it, before it leaves. */
  readonly keep: (options: Options, leaving: PaperLeaving) => Promise<HandedOut>;
  /** Why it cannot be made, in a sentence; null: it can. */
  readonly hindrance?: string | null;
}

export interface ComposedPaper<Preview> {
  readonly query: UseQueryResult<PaperPreview<Preview>>;
  readonly preview: Preview | null;
  /** A newer one is on its way than the one that is shown. */
  readonly isBehind: boolean;
  readonly hindrance: string | null;
  /** Keeps the paper as it is set now and lets it out, also where the one on the desk is still an earlier one. A second press does nothing. */
  readonly leave: (leaving: PaperLeaving) => void;
  /** By which way it is leaving now; null: it stays. */
  readonly leaving: PaperLeaving | null;
  /** Why it did not leave the last time. */
  readonly failure: Failure | null;
}

/** A paper in a composer: as it would be now, and the one way out for what is saved and what is printed. */
export function useComposedPaper<Options, Preview extends { readonly file: Blob }>({
  key,
  options,
  preview: makePreview,
  keep,
  hindrance = null,
}: PaperToCompose<Options, Preview>): ComposedPaper<Preview> {
  const { query, isBehind } = usePaperPreview(key, options, makePreview);
  const output = usePaperOutput();
  const { run, failure } = useChange({
    write: ([chosen, way]: readonly [Options, PaperLeaving]) => keep(chosen, way),
    onDone: (paper, [, way]) => output(paper, way),
  });
  const [leaving, setLeaving] = useState<PaperLeaving | null>(null);
  const out = useOnce((way: PaperLeaving) => {
    setLeaving(way);
    return run([options, way]);
  });
  return {
    query,
    preview: query.data?.preview ?? null,
    isBehind,
    hindrance,
    leave: (way) => {
      if (hindrance === null) out.run(way);
    },
    leaving: out.busy ? leaving : null,
    failure,
  };
}
