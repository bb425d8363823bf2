import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { useImportDesk } from './ImportDeskProvider.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportResult } from './ImportResult.tsx';
import { PreviewList } from './PreviewList.tsx';

/** Pages come in: choose or paste, see what would come of each, import, see what came. */
export function PagesPanel(): ReactElement {
  const { previews, importing } = useImportDesk();
  const { run } = importing;
  const hasPreview = previews.files.length > 0 || previews.reading !== null;

  function startOver(): void {
    importing.reset();
    previews.clear();
  }

  return (
    <>
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
    </>
  );
}
