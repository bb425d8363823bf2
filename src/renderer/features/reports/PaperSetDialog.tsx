import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOnce } from '#renderer/app/use-once.ts';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, Dialog, Segmented, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { scopeOfPaper } from '#shared/domain/paper-record.ts';
import { PaperSetting, type ReportKind, type ReportOptions } from '#shared/domain/report.ts';
import { BatchResult } from './BatchResult.tsx';
import { KindChoice } from './KindChoice.tsx';
import styles from './PaperSetDialog.module.css';
import { useBatchOutput } from './use-batch-output.ts';
import { usePaperBatch } from './use-paper-batch.ts';
import { useSaveWhenMade } from './use-save-when-made.ts';

interface PaperSetDialogProps {
  readonly clientId: ClientId;
  /** How all of the set are set, the occupation and sections of its career report, and the session of its note. */
  readonly options: ReportOptions;
  /** The set as it was chosen last. */
  readonly kinds: readonly ReportKind[];
  readonly onClose: () => void;
}

type SavedAs = 'archive' | 'files';

/** Several papers for one client made, kept and saved in one action; the choice is remembered. */
export function PaperSetDialog({ clientId, options, kinds: before, onClose }: PaperSetDialogProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [kinds, setKinds] = useState<readonly ReportKind[]>(before);
  const [savedAs, setSavedAs] = useState<SavedAs>('archive');
  const batch = usePaperBatch();
  const output = useBatchOutput();
  useSaveWhenMade(batch, savedAs === 'archive' ? output.saveArchive : output.saveFiles);
  const isChoosing = batch.state === null && batch.failure === null;
  const { run: make, busy } = useOnce(async () => {
    await client.settings.update({ paperSet: [...kinds] });
    const { profileId, sessionId, sections } = options;
    batch.make({ clientIds: [clientId], kinds: [...kinds], profileId, sessionId, sections, setting: PaperSetting.parse(options) });
  });
  return (
    <Dialog
      title={say('report.set.title')}
      isOpen
      isHeld={batch.running}
      width={isChoosing ? 'narrow' : 'wide'}
      onClose={onClose}
      footer={
        isChoosing ? (
          <>
            <Button onPress={onClose}>{say('report.set.cancel')}</Button>
            <Button
              kind="primary"
              icon="download"
              busy={busy}
              onPress={() => make()}
              {...(kinds.length === 0 ? { unavailable: say('report.set.none') } : {})}
            >
              {say('report.set.make', { count: kinds.length })}
            </Button>
          </>
        ) : (
          <Button onPress={onClose}>{say('report.set.close')}</Button>
        )
      }
    >
      <div className={styles.body}>
        {isChoosing ? (
          <>
            <p className="secondary">{say('report.set.about')}</p>
            <KindChoice label={say('report.set.kinds')} kinds={kinds} onChange={setKinds} />
            <div className={styles.as}>
              <span className="caption" aria-hidden="true">
                {say('report.set.as')}
              </span>
              <Segmented
                label={say('report.set.as')}
                full
                choices={[
                  { value: 'archive', label: say('report.set.as.archive') },
                  { value: 'files', label: say('report.set.as.files') },
                ]}
                value={savedAs}
                onChange={setSavedAs}
              />
            </div>
            {[...new Set(kinds.map(scopeOfPaper))].map((scope) => (
              <ConsentNotice key={scope} clientId={clientId} scope={scope} failure={null} />
            ))}
          </>
        ) : (
          <BatchResult batch={batch} nameOf={null} output={output} />
        )}
      </div>
    </Dialog>
  );
}
