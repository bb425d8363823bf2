import { type CSSProperties, type ReactElement, useRef, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useKeptState } from '#renderer/app/kept.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { type AnnotationDesk, ChooseClient, Margin, useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import { OnetTexts } from '#renderer/features/onet/index.ts';
import { useTellProfileOpened } from '#renderer/features/sessions/index.ts';
import { Banner, Button, classes, useDates, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ItemId, ProfileVersionId } from '#shared/domain/ids.ts';
import { Contents } from './Contents.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { ProfileToolbar, TextSize } from './ProfileToolbar.tsx';
import styles from './profile.module.css';
import { OpenQuestions } from './questions/OpenQuestions.tsx';
import { AiEraSection } from './sections/AiEraSection.tsx';
import { EducationSection, QualificationsSection } from './sections/EducationSection.tsx';
import { FitSection } from './sections/FitSection.tsx';
import { ImmigrationSection } from './sections/ImmigrationSection.tsx';
import { FaqSection, OutlookSection, SourcesSection } from './sections/OutlookSection.tsx';
import { PaySection } from './sections/PaySection.tsx';
import { ProgressSection } from './sections/ProgressSection.tsx';
import { RelatedSection } from './sections/RelatedSection.tsx';
import { ScoresSection } from './sections/ScoresSection.tsx';
import { focusedSkill, SkillsSection } from './sections/SkillsSection.tsx';
import { SummarySection } from './sections/SummarySection.tsx';
import { UnplacedSection } from './sections/UnplacedSection.tsx';
import { useAskedNote } from './use-asked-note.ts';
import { useAskedPassage } from './use-asked-passage.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { usePassageKeys } from './use-passage-keys.ts';
import { usePrintProfile } from './use-print-profile.ts';
import { useSkillsInPlan } from './use-skills-in-plan.ts';
import { Warnings } from './warnings/Warnings.tsx';

const scales: Readonly<Record<TextSize, number>> = { smaller: 0.9, normal: 1, larger: 1.25 };

interface ProfileViewProps {
  readonly reading: ProfileReading;
  /** Shows another version; null the one in use. */
  readonly onVersion: (versionId: ProfileVersionId | null) => void;
}

/** Head, tools, list of contents, page and margin. Only the page with its margin scrolls. */
export function ProfileView({ reading, onVersion }: ProfileViewProps): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const reader = useRef<HTMLElement>(null);
  const [size, setSize] = useKeptState('profile.textSize', TextSize, 'normal');
  useKeptScroll(reader, `profile.scroll.${reading.id}`);
  useTellProfileOpened(reading.id, reading.version.id);
  const [finding, setFinding] = useState(false);
  const { profile } = reading;
  const plan = useSkillsInPlan(reading.id);
  const onPassageKey = usePassageKeys(desk);
  const print = usePrintProfile(reading);
  const zoom: CSSProperties = { zoom: scales[size] };

  useShortcuts(say('profile.reader'), [
    { keys: 'Mod F', label: say('profile.shortcut.find'), run: () => setFinding(true) },
    { keys: 'Mod P', label: say('profilePaper.print'), run: print },
    {
      keys: 'F',
      label: say('profile.shortcut.origin'),
      run: () => firstFigure(desk)?.click(),
    },
    {
      keys: 'Alt A',
      label: say('profile.shortcut.addToPlan'),
      run: () => {
        const skill = focusedSkill(profile.skillsToBuild, desk.currentItem);
        if (skill !== null && plan.planned(skill.id) === null) plan.add([skill]);
      },
    },
  ]);

  function show(itemId: ItemId): void {
    const item = desk.passageElements().find((element) => element.dataset.itemId === itemId);
    if (item === undefined) reader.current?.scrollTo({ top: 0 });
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }
  useAskedPassage(show);
  useAskedNote(desk);

  return (
    <>
      <ProfileHead reading={reading} onVersion={onVersion} onPassageKey={onPassageKey} />
      <ProfileToolbar size={size} onSize={setSize} finding={finding} onFinding={setFinding} />
      <div className={styles.body}>
        <Contents reading={reading} reader={reader} />
        <section ref={reader} className={classes(styles.reader, 'scroll')} aria-label={say('profile.reader')}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go through the passages inside, which take the focus */}
          <div className={styles.page} ref={desk.page} style={zoom} onKeyDown={onPassageKey}>
            <div className={styles.notices} data-notices>
              <OtherVersion reading={reading} onInUse={() => onVersion(null)} />
              <Warnings warnings={reading.warnings} onShow={show} />
              <OpenQuestions questions={reading.questions} versionId={reading.version.id} />
              <FailureBanner failure={plan.failure} />
            </div>
            <SummarySection profile={profile} />
            <ScoresSection profile={profile} />
            <AiEraSection profile={profile} />
            <SkillsSection profile={profile} plan={plan} />
            <ProgressSection profile={profile} />
            <PaySection profile={profile} />
            <EducationSection profile={profile} />
            <QualificationsSection profile={profile} />
            <ImmigrationSection profile={profile} />
            <FitSection profile={profile} />
            <OutlookSection profile={profile} />
            <FaqSection profile={profile} />
            <SourcesSection profile={profile} />
            <OnetTexts code={profile.socCode} />
            {reading.computed === null ? null : <RelatedSection code={profile.socCode} />}
            <UnplacedSection lines={reading.unplaced} />
          </div>
          <Margin />
        </section>
      </div>
      <ChooseClient isOpen={plan.waiting} onClose={plan.cancel} onChosen={plan.choose} />
    </>
  );
}

/** The first figure of the passage at hand, with the focus on it. */
function firstFigure({ currentItem, passageElements }: AnnotationDesk): HTMLElement | null {
  const item = passageElements().find((element) => element.dataset.itemId === currentItem);
  const figure = item?.querySelector<HTMLElement>('[data-link]') ?? null;
  figure?.focus();
  return figure;
}

function OtherVersion({ reading, onInUse }: { readonly reading: ProfileReading; readonly onInUse: () => void }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const { version, versionInUse } = reading;
  if (version.id === versionInUse.id) return null;
  return (
    <Banner
      tone="warn"
      action={
        <Button size="small" onPress={onInUse}>
          {say('profile.otherVersion.open')}
        </Button>
      }
    >
      {say(reading.origin === 'page' ? 'profile.otherVersion' : 'profile.otherVersion.computed', {
        number: version.number,
        date: dates.full(version.importedAt),
        inUse: versionInUse.number,
      })}
    </Banner>
  );
}
