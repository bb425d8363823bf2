import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { PageHead, useText } from '#renderer/ui/index.ts';
import { ChooseSource } from './ChooseSource.tsx';
import { useImportDesk } from './ImportDeskProvider.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportResult } from './ImportResult.tsx';
import styles from './importing.module.css';
import { PreviewList } from './PreviewList.tsx';

/** Pages come in: choose or paste, see what would come of each, import, see what came. */
export function ImportPage(): ReactElement {
  const say = useText();
  const { previews, importing } = useImportDesk();
  const { run } = importing;
  const hasPreview = previews.files.length > 0 || previews.reading !== null;
  const trail = [
    <Link key="library" to="/library">
      {say('library.title')}
    </Link>,
    say('import.title'),
  ];

  function startOver(): void {
    importing.reset();
    previews.clear();
  }

  return (
    <Screen trail={trail} title={say('import.title')}>
      <PageHead title={say('import.title')} facts={[say('import.lead')]} />
      <div className={`${styles.body} scroll`}>
        <FailureBanner failure={importing.failure ?? previews.failure} />
        {run === null ? (
          <>
            <ChooseSource compact={hasPreview} onFiles={(files) => void previews.read(files)} />
            {hasPreview ? <PreviewList previews={previews} onImport={(files) => void importing.start(files)} /> : null}
          </>
        ) : run.state === 'running' ? (
          <ImportProgress run={run} stopping={importing.stopping} onStop={importing.stop} />
        ) : (
          <ImportResult run={run} onMore={startOver} />
        )}
      </div>
    </Screen>
  );
}
