import type { ReactElement, ReactNode } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { type Shortcut, useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, ErrorState, LoadingBars, useText, useToast } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { scopeOfPaper } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import { PaperChecks } from './PaperChecks.tsx';
import styles from './PaperComposer.module.css';
import { PaperDesk } from './PaperDesk.tsx';
import { PaperOptions } from './PaperOptions.tsx';
import { usePdf } from './pdf-document.ts';
import type { ComposedPaper } from './use-composed-paper.ts';

interface PaperComposerProps {
  readonly name: string;
  readonly trail: readonly ReactNode[];
  readonly paper: ComposedPaper<Pick<ReportPreview, 'checks'>>;
  readonly kind: ReportRecord['kind'];
  /** Whose paper it is; null: nobody's in particular, and nobody's consent is asked. */
  readonly clientId: ClientId | null;
  /** The one occupation that it is about, where its checks lead to. */
  readonly profileId?: ProfileId | null;
  /** Takes the last change of the options back; false where none is left. */
  readonly onBack: () => boolean;
  readonly keys?: readonly Shortcut[];
  /** Beside Print. */
  readonly actions?: ReactNode;
  /** What the options are called. */
  readonly label: string;
  readonly options: ReactNode;
  /** Above the button that saves, and beside it. */
  readonly above?: ReactNode;
  readonly beside?: ReactNode;
  /** Below it, in small print. */
  readonly note: string;
}

/** The screen of every composer: options at the left, the very file in the middle, its pages at the right, and the ways by which it leaves. */
export function PaperComposer(props: PaperComposerProps): ReactElement {
  const { name, trail, paper, kind, clientId, onBack, keys = [], actions, label, options, above, beside, note } = props;
  const say = useText();
  const toast = useToast();
  const { hindrance, leave, leaving } = paper;
  const save = () => leave('exported');
  const print = () => leave('printed');
  useShortcuts(name, [
    { keys: 'Mod E', label: say('report.key.save'), run: save },
    ...keys,
    { keys: 'Mod P', label: say('report.key.print'), run: print },
    {
      // What the case holds is out of sight here: Undo reaches the options alone, so that it takes back nothing of another paper.
      keys: 'Mod Z',
      label: say('report.key.back'),
      run: () => toast({ text: say(onBack() ? 'report.optionBack' : 'report.optionBack.none') }),
      whileTyping: 'whenSaved',
    },
  ]);
  const waits = leaving !== null && paper.isBehind;
  const unavailable = hindrance === null ? {} : { unavailable: hindrance };
  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <>
          {actions}
          <Button icon="print" busy={leaving === 'printed'} onPress={print} {...unavailable}>
            {say('report.print')}
          </Button>
        </>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <div className={styles.composer}>
        <PaperOptions
          label={label}
          foot={
            <>
              {clientId === null ? (
                <FailureBanner failure={paper.failure} />
              ) : (
                <ConsentNotice clientId={clientId} scope={scopeOfPaper(kind)} failure={paper.failure} />
              )}
              {above}
              <div className={styles.buttons}>
                <Button kind="primary" icon="download" busy={leaving === 'exported'} onPress={save} {...unavailable}>
                  {say('report.save')}
                </Button>
                {beside}
              </div>
              <p className={styles.note} role="status" data-waits={waits ? '' : undefined}>
                {waits ? say('report.waits', { leaving }) : note}
              </p>
            </>
          }
        >
          {options}
        </PaperOptions>
        <Desk paper={paper} clientId={clientId} profileId={props.profileId ?? null} />
      </div>
    </Screen>
  );
}

/** The paper itself; one that could not be made says why and can be tried again. */
function Desk({
  paper: { query, isBehind, preview },
  clientId,
  profileId,
}: Pick<PaperComposerProps, 'paper' | 'clientId'> & { readonly profileId: ProfileId | null }): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const pdf = usePdf(query.data?.bytes ?? null);
  const failure = query.error === null ? null : failureText(query.error);
  if (failure !== null || pdf.failed) {
    return (
      <div className={styles.message}>
        <ErrorState
          message={say('report.failed.title')}
          next={failure ? `${failure.message} ${failure.next}` : say('report.failed.text')}
          onRetry={() => void query.refetch()}
        />
      </div>
    );
  }
  if (pdf.document === null) {
    return (
      <div className={styles.message}>
        <LoadingBars rows={8} />
      </div>
    );
  }
  const checks = preview === null ? null : <PaperChecks checks={preview.checks} clientId={clientId} profileId={profileId} />;
  return <PaperDesk document={pdf.document} isBehind={isBehind} checks={checks} />;
}
