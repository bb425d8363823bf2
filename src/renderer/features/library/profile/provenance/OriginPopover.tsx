import type { ReactElement } from 'react';
import { InfoPopover, useText } from '#renderer/ui/index.ts';
import type { ComputedParts } from '#shared/contract/library.ts';
import { FigureOrigin } from './FigureOrigin.tsx';
import type { Origin } from './origins.ts';
import { OverallOrigin, ScoreOrigin } from './ScoreOrigin.tsx';

interface OriginPopoverProps {
  readonly origin: Origin;
  readonly anchor: HTMLElement;
  readonly computed: ComputedParts;
  /** Code of the occupation that is read. */
  readonly code: string;
  readonly onClose: () => void;
}

/** Where one number comes from: a published figure with its source, or a score with its formula. */
export function OriginPopover({ origin, anchor, computed, code, onClose }: OriginPopoverProps): ReactElement {
  const say = useText();
  const { scores, sources } = computed;
  const title =
    origin.kind === 'figure'
      ? say(origin.figure.label)
      : origin.kind === 'score'
        ? say('profile.scores.how', { score: say(`profile.dimension.${origin.name}`) })
        : say('profile.overall.how');
  return (
    <InfoPopover
      anchor={anchor}
      title={title}
      closeLabel={say('profile.origin.close')}
      width={origin.kind === 'figure' ? 'narrow' : 'wide'}
      onClose={onClose}
    >
      {origin.kind === 'figure' ? (
        <FigureOrigin figure={origin.figure} sources={sources} code={code} />
      ) : origin.kind === 'score' ? (
        <ScoreOrigin score={scores.scores[origin.name]} sources={sources} code={code} />
      ) : (
        <OverallOrigin overall={scores.overall} />
      )}
    </InfoPopover>
  );
}
