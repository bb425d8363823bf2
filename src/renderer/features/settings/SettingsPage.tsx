import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { OwnFormsSection } from '#renderer/features/paper-templates/index.ts';
import { PhrasesSection } from '#renderer/features/phrases/index.ts';
import { TemplatesSection } from '#renderer/features/plans/index.ts';
import { PriorityRuleSection } from '#renderer/features/priority-rule/index.ts';
import { PageHead, useText } from '#renderer/ui/index.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { LetterheadSection } from './LetterheadSection.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { PassphraseSection } from './PassphraseSection.tsx';
import styles from './SettingsPage.module.css';

/** The workspace's settings. Each takes effect at once; there is nothing to save. */
export function SettingsPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const settings = useQuery(queries.settings.get.queryOptions());
  return (
    <Screen title={say('app.section.settings')} trail={[say('app.section.settings')]}>
      <div className="scroll">
        <PageHead title={say('app.section.settings')} facts={[say('settings.intro')]} />
        <div className={styles.page}>
          <Loaded query={settings} rows={8}>
            {(current) => (
              <div className={styles.columns}>
                <LetterheadSection settings={current} />
                <AppearanceSection settings={current} />
                <OfficeSection settings={current} />
                <PassphraseSection />
                <BackupSection />
                <PhrasesSection />
                <TemplatesSection />
                <OwnFormsSection />
                <PriorityRuleSection />
              </div>
            )}
          </Loaded>
        </div>
      </div>
    </Screen>
  );
}
