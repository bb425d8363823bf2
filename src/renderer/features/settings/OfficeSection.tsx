import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { classes, DraftField, type DraftReading, type Say, SectionHead, Switch, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { LogoRow } from './LogoRow.tsx';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsPage.module.css';
import { useWriteSettings } from './use-setting.ts';

const MOST_LINES = 4;
const LONGEST_LINE = 120;

/** What an office puts on its papers: head, logo, own words below the disclaimer, and the equal opportunity sentence. */
export function OfficeSection({ settings }: { readonly settings: Settings }): ReactElement {
  const say = useText();
  const write = useWriteSettings();
  const change = useChange({ write });
  const textOf = (text: string): DraftReading<string> => ({ ok: true, value: text.trim() });
  return (
    <section className={styles.tall}>
      <SectionHead title={say('settings.office')} />
      <div className={styles.fields}>
        <DraftField
          label={say('settings.office.lines')}
          hint={say('settings.office.linesHint')}
          rows={MOST_LINES}
          saved={settings.headLines.join('\n')}
          read={(text) => readLines(text, say)}
          onCommit={(headLines) => change.run({ headLines: [...headLines] })}
        />
      </div>
      <LogoRow />
      <div className={classes(styles.fields, styles.between)}>
        <DraftField
          label={say('settings.office.disclaimer')}
          hint={say('settings.office.disclaimerHint')}
          rows={3}
          maxLength={1_000}
          saved={settings.disclaimer}
          read={textOf}
          onCommit={(disclaimer) => change.run({ disclaimer })}
        />
      </div>
      <SettingRow name={say('settings.office.tagline')} note={say('settings.office.taglineNote')}>
        <Switch label={say('settings.office.tagline')} on={settings.tagline} onChange={(tagline) => void change.run({ tagline })} />
      </SettingRow>
      {settings.tagline ? (
        <>
          <div className={classes(styles.fields, styles.between)}>
            <DraftField
              label={say('settings.office.taglineWords')}
              hint={say('settings.office.taglineHint', { sentence: say('paperHouse.equalOpportunity') })}
              rows={2}
              maxLength={500}
              saved={settings.taglineWords}
              read={textOf}
              onCommit={(taglineWords) => change.run({ taglineWords })}
            />
          </div>
          <SettingRow
            name={say('settings.office.auxiliaryAids')}
            note={say('settings.office.auxiliaryAidsNote', { sentence: say('paperHouse.auxiliaryAids') })}
          >
            <Switch
              label={say('settings.office.auxiliaryAids')}
              on={settings.auxiliaryAids}
              onChange={(auxiliaryAids) => void change.run({ auxiliaryAids })}
            />
          </SettingRow>
        </>
      ) : null}
      <FailureBanner failure={change.failure} />
    </section>
  );
}

/** The lines of the head; empty ones are left out. */
function readLines(text: string, say: Say): DraftReading<readonly string[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_LINES) return { ok: false, error: say('settings.office.tooManyLines') };
  const tooLong = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (tooLong >= 0) {
    return { ok: false, error: say('settings.office.lineTooLong', { line: tooLong + 1, most: LONGEST_LINE }) };
  }
  return { ok: true, value: lines };
}
