import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { ConsentSection } from '#renderer/features/consent/index.ts';
import { BarrierList, EducationList, GoalList, WorkHistoryList } from '#renderer/features/intake/index.ts';
import { DraftField, useText } from '#renderer/ui/index.ts';
import type { IntakeReading } from '#shared/contract/intake.ts';
import type { Client } from '#shared/domain/client.ts';
import { sectionStates, sectionsDone } from '#shared/domain/intake/section-states.ts';
import { IntakeSection } from '#shared/domain/intake/sections.ts';
import { AboutSection } from './profile/AboutSection.tsx';
import { Contents, type ContentsLine } from './profile/Contents.tsx';
import { DealBreakersSection } from './profile/DealBreakersSection.tsx';
import { LanguagesSection } from './profile/LanguagesSection.tsx';
import { MeansSection } from './profile/MeansSection.tsx';
import styles from './profile/ProfileSection.module.css';
import { ProfileSection } from './profile/ProfileSection.tsx';
import { StatusSection } from './profile/StatusSection.tsx';
import type { SectionParts } from './profile/section-parts.ts';
import { useReading } from './profile/use-reading.ts';
import { useClientUpdate } from './use-client-update.ts';

/** The sections in their order; the consent register, which brings its own head, stands after them. */
type Section = IntakeSection | 'languages' | 'status';
const SECTIONS: readonly Section[] = [
  'about',
  'languages',
  'contact',
  'timeAndMoney',
  'workHistory',
  'education',
  'goals',
  'dealBreakers',
  'barriers',
  'status',
];

/** The client's record, section by section: each saves itself at every change, can be left for later and taken up again. */
export function ProfileTab({ client }: { readonly client: Client }): ReactElement {
  const { queries } = useEngine();
  const intake = useQuery(queries.intake.forClient.queryOptions({ input: { clientId: client.id } }));
  return (
    <Loaded query={intake} rows={8}>
      {(reading) => <Sections client={client} intake={reading} />}
    </Loaded>
  );
}

interface SectionsProps {
  readonly client: Client;
  readonly intake: IntakeReading;
}

function Sections({ client, intake }: SectionsProps): ReactElement {
  const say = useText();
  const change = useClientUpdate(client);
  const states = sectionStates(client, intake);
  const parts: SectionParts = {
    client,
    change,
    set: (fields, name) =>
      change.run({
        fields,
        said: name === undefined ? null : say('clients.saved.field', { field: name }),
        asksAtField: name === undefined,
      }),
  };
  const contentOf: Readonly<Record<Section, ReactElement>> = {
    about: <AboutSection {...parts} />,
    languages: <LanguagesSection {...parts} />,
    contact: <ContactField {...parts} />,
    timeAndMoney: <MeansSection {...parts} />,
    workHistory: <WorkHistoryList clientId={client.id} intake={intake} />,
    education: <EducationList clientId={client.id} education={intake.education} />,
    goals: <GoalList clientId={client.id} goals={intake.goals} />,
    dealBreakers: <DealBreakersSection {...parts} />,
    barriers: <BarrierList clientId={client.id} barriers={intake.barriers} />,
    status: <StatusSection {...parts} />,
  };
  const skip = (section: IntakeSection, skipped: boolean) => {
    const rest = client.skippedSections.filter((each) => each !== section);
    change.run({ fields: { skippedSections: skipped ? [...rest, section] : rest }, said: null });
  };
  const titleOf = (section: Section | 'consent') => say(`clients.intake.${section}`);
  const skippable = (section: Section) => IntakeSection.safeParse(section).data;
  const lines = [...SECTIONS, 'consent' as const].map((section): ContentsLine => {
    const skipped = section === 'consent' ? undefined : skippable(section);
    return { id: section, title: titleOf(section), state: skipped === undefined ? undefined : states[skipped] };
  });
  return (
    <div className={styles.page}>
      <Contents lines={lines} {...sectionsDone(states)} />
      <div className={styles.sections}>
        {change.failure?.code === 'referenceTaken' ? null : <FailureBanner failure={change.failure} />}
        {SECTIONS.map((section) => {
          const part = skippable(section);
          const skipping = part && { state: states[part], onSkip: (skipped: boolean) => skip(part, skipped) };
          return (
            <ProfileSection key={section} id={section} title={titleOf(section)} skipping={skipping}>
              {contentOf[section]}
            </ProfileSection>
          );
        })}
        <ConsentSection clientId={client.id} language={client.languages[0] ?? 'en'} />
      </div>
    </div>
  );
}

function ContactField({ client, set }: SectionParts): ReactElement {
  const say = useText();
  const read = useReading();
  return (
    <DraftField
      label={say('clients.field.safeContact')}
      hint={say('clients.field.safeContactHint')}
      saved={client.safeContact}
      read={read.line}
      onCommit={(safeContact) => set({ safeContact })}
    />
  );
}
