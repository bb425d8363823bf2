import { type ReactElement, useRef } from 'react';
import { z } from 'zod';
import { useKeptState } from '#renderer/app/kept.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Banner, classes, EmptyState, IconButton, KeyHint, PageHead, Segmented, useText } from '#renderer/ui/index.ts';
import { type ComparedSection, isDifference } from '#shared/domain/profile/compare-profiles/index.ts';
import { ContentsList } from '../profile/ContentsList.tsx';
import { useKeptScroll } from '../profile/use-kept-scroll.ts';
import { titlesOf } from '../titles.ts';
import styles from './beside.module.css';
import { ComparedTable } from './ComparedTable.tsx';
import type { Sides } from './sides.ts';
import { type DifferenceSteps, useDifferenceSteps } from './use-difference-steps.ts';

const Shown = z.enum(['all', 'differences']);
type Shown = z.infer<typeof Shown>;

/** Head, tools, list of contents, and the two profiles in columns under one head. Only the columns scroll. */
export function BesideView({ sides }: { readonly sides: Sides }): ReactElement {
  const say = useText();
  const area = useRef<HTMLElement>(null);
  const [shown, setShown] = useKeptState('beside.shown', Shown, 'all');
  useKeptScroll(area, `beside.scroll.${sides.page.reading.id}`);
  const steps = useDifferenceSteps(area);
  useShortcuts(say('beside.title'), [
    { keys: ']', label: say('beside.next'), run: () => steps.step(1) },
    { keys: '[', label: say('beside.previous'), run: () => steps.step(-1) },
  ]);
  const { comparison, page, computed } = sides;
  const sections = shown === 'all' ? comparison.sections : onlyDifferences(comparison.sections);
  const { profile } = page.reading;
  const whole = computed.reading.profile.socCode;
  const entries = sections.map(({ section, rows }) => {
    const figure = rows.filter(isDifference).length;
    const count = figure === 0 ? null : { figure, words: say('beside.contents.count', { count: figure }) };
    return { id: section, words: say(`profile.section.${section}`), count };
  });
  return (
    <>
      <PageHead
        title={titlesOf(profile.titles, profile.language.chrome).main}
        facts={[say('profile.soc', { code: profile.socCode }), say('beside.counts', comparison.counts)]}
      />
      <Tools shown={shown} onShown={setShown} steps={steps} count={comparison.counts.differences} />
      <div className={styles.body}>
        <ContentsList label={say('profile.contents')} entries={entries} reader={area} focusable="[data-row]" />
        <section ref={area} className={classes(styles.area, 'scroll')} aria-label={say('beside.title')}>
          {profile.socCode === whole ? null : (
            <div className={styles.notice}>
              <Banner tone="info">{say('beside.attention.part', { part: profile.socCode, whole })}</Banner>
            </div>
          )}
          <ComparedTable sides={sides} sections={sections} />
          {sections.length > 0 ? null : <EmptyState title={say('beside.noneShown')}>{say('beside.noneShown.next')}</EmptyState>}
        </section>
      </div>
    </>
  );
}

interface ToolsProps {
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly steps: DifferenceSteps;
  /** Differences in all. */
  readonly count: number;
}

function Tools({ shown, onShown, steps, count }: ToolsProps): ReactElement {
  const say = useText();
  return (
    <div className={styles.tools}>
      <span className={styles.toolsContents}>{say('profile.contents')}</span>
      <Segmented
        size="small"
        label={say('beside.show')}
        value={shown}
        onChange={onShown}
        choices={Shown.options.map((value) => ({ value, label: say(`beside.show.${value}`) }))}
      />
      <span className={styles.steps}>
        <span className="caption" role="status">
          {steps.place === null ? '' : say('beside.place', { place: steps.place, count })}
        </span>
        <KeyHint keys="[" />
        <IconButton icon="up" size="small" kind="quiet" label={say('beside.previous')} onPress={() => steps.step(-1)} />
        <KeyHint keys="]" />
        <IconButton icon="down" size="small" kind="quiet" label={say('beside.next')} onPress={() => steps.step(1)} />
      </span>
    </div>
  );
}

function onlyDifferences(sections: readonly ComparedSection[]): readonly ComparedSection[] {
  return sections.map(({ section, rows }) => ({ section, rows: rows.filter(isDifference) })).filter(({ rows }) => rows.length > 0);
}
