import { type ReactElement, type ReactNode, useCallback, useMemo, useState } from 'react';
import { type LinkProps, type PassageLinks, PassageLinksContext } from '#renderer/features/annotations/index.ts';
import type { ComputedParts } from '#shared/contract/library.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { linksOf, placedFigures } from './locate-links.ts';
import { OriginButton } from './OriginButton.tsx';
import { OriginPopover } from './OriginPopover.tsx';
import { type Origin, OriginsContext } from './origins.ts';

interface OriginsProviderProps {
  readonly profile: OccupationProfile;
  readonly computed: ComputedParts;
  readonly children: ReactNode;
}

/** Makes every figure of a computed profile one that opens where it comes from. */
export function OriginsProvider({ profile, computed, children }: OriginsProviderProps): ReactElement {
  const [opened, setOpened] = useState<{ readonly origin: Origin; readonly anchor: HTMLElement } | null>(null);
  const open = useCallback((origin: Origin, anchor: HTMLElement) => setOpened({ origin, anchor }), []);
  const links = useMemo(() => figureLinks(profile, computed), [profile, computed]);
  return (
    <OriginsContext value={open}>
      <PassageLinksContext value={links}>
        {children}
        {opened === null ? null : (
          <OriginPopover
            origin={opened.origin}
            anchor={opened.anchor}
            computed={computed}
            code={profile.socCode}
            onClose={() => setOpened(null)}
          />
        )}
      </PassageLinksContext>
    </OriginsContext>
  );
}

function figureLinks({ passages }: OccupationProfile, { figures }: ComputedParts): PassageLinks {
  const placed = placedFigures(passages, figures);
  const links = new Map([...placed].map(([itemId, own]) => [itemId, linksOf(own)]));
  function FigureLink({ itemId, id, children }: LinkProps): ReactElement {
    const figure = placed.get(itemId)?.[Number(id)]?.figure;
    if (figure === undefined) return <>{children}</>;
    return (
      <OriginButton itemId={itemId} origin={itemId === 'overall' ? { kind: 'overall' } : { kind: 'figure', figure }}>
        {children}
      </OriginButton>
    );
  }
  return { linksIn: (itemId) => links.get(itemId) ?? [], Link: FigureLink };
}
