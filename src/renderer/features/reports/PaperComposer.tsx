import type { ReactElement, ReactNode } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Shortcut, useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, useText, useToast } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { scopeOfPaper } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import { PaperChecks } from './PaperChecks.tsx';
import styles from './PaperComposer.module.css';
import { PaperOptions } from './PaperOptions.tsx';
import { PreviewDesk } from './PreviewDesk.tsx';
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
  const checks =
    paper.preview === null ? null : <PaperChecks checks={paper.preview.checks} clientId={clientId} profileId={props.profileId ?? null} />;
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
        <PreviewDesk query={paper.query} isBehind={paper.isBehind} checks={checks} />
      </div>
    </Screen>
  );
}
