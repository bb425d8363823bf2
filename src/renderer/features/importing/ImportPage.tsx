import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ImportTab } from '#renderer/app/routes.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { OnetPanel } from '#renderer/features/onet/index.ts';
import { EditionPanel } from '#renderer/features/packs/index.ts';
import { PageHead, Tabs, useText } from '#renderer/ui/index.ts';
import styles from './importing.module.css';
import { PagesPanel } from './PagesPanel.tsx';

const TABS: readonly ImportTab[] = ['pages', 'edition', 'onet'];

/** Everything that comes in from files: occupation pages, a newer edition of the library, the texts of an O*NET release. */
export function ImportPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { tab = 'pages' } = useSearch({ from: '/import' });
  const title = say(`import.title.${tab}`);
  const trail = [
    <Link key="library" to="/library">
      {say('library.title')}
    </Link>,
    title,
  ];
  return (
    <Screen trail={trail} title={title}>
      <PageHead title={title} facts={[say(`import.lead.${tab}`)]} />
      <Tabs
        label={say('import.tabs')}
        tabs={TABS.map((id) => ({ id, label: say(`import.tab.${id}`) }))}
        selected={tab}
        onSelect={(next) => void navigate({ to: '/import', search: { tab: next }, replace: true })}
      >
        <div className={`${styles.body} scroll`}>
          {tab === 'pages' ? <PagesPanel /> : tab === 'edition' ? <EditionPanel /> : <OnetPanel />}
        </div>
      </Tabs>
    </Screen>
  );
}
