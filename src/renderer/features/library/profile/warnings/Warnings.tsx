import { type ReactElement, useState } from 'react';
import { Banner, Button, type Say, useText } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import { useOtherTitles } from '../../queries.ts';
import { useQuoted } from './use-quoted.ts';
import styles from './warnings.module.css';

type OtherWarning = Exclude<ImportWarning, { kind: 'contradiction' }>;

interface WarningsProps {
  readonly warnings: readonly ImportWarning[];
  /** Brings an item of the page into view. */
  readonly onShow: (itemId: ItemId) => void;
}

/** What to read with care, before the page itself: contradictions first and open, the rest counted until asked for. */
export function Warnings({ warnings, onShow }: WarningsProps): ReactElement | null {
  const say = useText();
  const titles = useOtherTitles();
  const quoted = useQuoted();
  const [open, setOpen] = useState(false);
  if (warnings.length === 0) return null;
  const contradictions = warnings.filter((warning) => warning.kind === 'contradiction');
  const rest = warnings.filter((warning) => warning.kind !== 'contradiction');
  return (
    <>
      {contradictions.map((warning) => (
        <Banner
          key={`${warning.first.itemId} ${warning.second.itemId}`}
          tone="warn"
          action={
            <span className={styles.actions}>
              <Button size="small" kind="quiet" onPress={() => onShow(warning.first.itemId)}>
                {say('profile.warning.contradiction.first')}
              </Button>
              <Button size="small" kind="quiet" onPress={() => onShow(warning.second.itemId)}>
                {say('profile.warning.contradiction.second')}
              </Button>
            </span>
          }
        >
          {say('profile.warning.contradiction', {
            topic: say(`profile.warning.topic.${warning.topic}`),
            first: quoted(warning.first),
            second: quoted(warning.second),
          })}
        </Banner>
      ))}
      {rest.length === 0 ? null : (
        <Banner
          action={
            <Button size="small" kind="quiet" pressed={open} onPress={() => setOpen(!open)}>
              {say(open ? 'profile.warnings.hide' : 'profile.warnings.show')}
            </Button>
          }
        >
          {open ? (
            <ul className={styles.list}>
              {[...Map.groupBy(rest, (warning) => sentence(say, warning, titles))].map(([words, alike]) => (
                <li key={words}>
                  {words}
                  {alike.map((warning, place) =>
                    warning.kind === 'oldFigures' ? (
                      <Button key={warning.itemId} size="small" kind="quiet" onPress={() => onShow(warning.itemId)}>
                        {say('profile.warning.oldFigures.show', { place: alike.length === 1 ? 0 : place + 1 })}
                      </Button>
                    ) : null,
                  )}
                </li>
              ))}
            </ul>
          ) : (
            say('profile.warnings.short', { all: [...new Set(rest.map((warning) => shortly(say, warning, titles)))].join('; ') })
          )}
        </Banner>
      )}
    </>
  );
}

function sentence(say: Say, warning: OtherWarning, titles: ReadonlyMap<string, string>): string {
  switch (warning.kind) {
    case 'sharedText':
      return say('profile.warning.sharedText', {
        share: warning.share,
        other: titles.get(warning.otherSocCode) ?? warning.otherSocCode,
        sections: warning.sections.map((name) => sectionName(say, name)).join(', '),
      });
    case 'oldFigures':
      return say('profile.warning.oldFigures', { year: String(warning.year), months: warning.limitMonths });
    case 'missingSection':
      return say('profile.warning.missingSection', { section: sectionName(say, warning.section) });
  }
}

/** A few words for the line that is shown closed. */
function shortly(say: Say, warning: OtherWarning, titles: ReadonlyMap<string, string>): string {
  switch (warning.kind) {
    case 'sharedText':
      return say('profile.warning.short.sharedText', {
        share: warning.share,
        other: titles.get(warning.otherSocCode) ?? warning.otherSocCode,
      });
    case 'oldFigures':
      return say('profile.warning.short.oldFigures', { year: String(warning.year), months: warning.limitMonths });
    case 'missingSection':
      return say('profile.warning.short.missingSection', { section: sectionName(say, warning.section) });
  }
}

function sectionName(say: Say, name: string): string {
  const section = ProfileSection.safeParse(name);
  return section.success ? say(`profile.section.${section.data}`) : name;
}
