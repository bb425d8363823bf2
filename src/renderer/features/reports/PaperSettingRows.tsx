import type { ReactElement, ReactNode } from 'react';
import { Checkbox, Segmented, useText } from '#renderer/ui/index.ts';
import { PaperLanguage } from '#shared/domain/languages.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import { PaperOptionGroup } from './PaperOptions.tsx';
import styles from './ReportOptionsPanel.module.css';

interface PaperSettingRowsProps {
  readonly setting: PaperSetting;
  readonly onChange: (part: Partial<PaperSetting>) => void;
}

const BODY_SIZES = [10, 12, 18, 24] as const;

/** Languages, paper, print size and how it is printed: what any paper is set in. */
export function PaperSettingRows({ setting, onChange }: PaperSettingRowsProps): ReactElement {
  const say = useText();
  return (
    <PaperOptionGroup>
      <Languages setting={setting} onChange={onChange} />
      <Row label={say('report.paper')}>
        <Segmented
          label={say('report.paper')}
          full
          choices={[
            { value: 'a4', label: say('report.paper.a4') },
            { value: 'letter', label: say('report.paper.letter') },
          ]}
          value={setting.paper}
          onChange={(paper) => onChange({ paper })}
        />
      </Row>
      <Row label={say('report.size')}>
        <Segmented
          label={say('report.size')}
          full
          choices={BODY_SIZES.map((size) => ({
            value: String(size),
            label: say('report.size.value', { size }),
            ...(size < 18 ? {} : { spoken: `${say('report.size.value', { size })}, ${say('report.size.large')}` }),
          }))}
          value={String(setting.bodySize)}
          onChange={(value) => {
            const bodySize = BODY_SIZES.find((size) => String(size) === value);
            if (bodySize) onChange({ bodySize });
          }}
        />
      </Row>
      <Checkbox checked={setting.plain} onChange={(plain) => onChange({ plain })}>
        {say('report.plain')}
      </Checkbox>
      <Checkbox checked={setting.duplex} onChange={(duplex) => onChange({ duplex })}>
        {say('report.duplex')}
      </Checkbox>
      <Checkbox checked={setting.qrCodes} onChange={(qrCodes) => onChange({ qrCodes })}>
        {say('report.qrCodes')}
      </Checkbox>
    </PaperOptionGroup>
  );
}

/** The paper's own language and one beside it, each another; Buddhist years where one of them is Thai. */
function Languages({ setting, onChange }: PaperSettingRowsProps): ReactElement {
  const say = useText();
  const { language, secondLanguage } = setting;
  const named = (value: PaperLanguage) => ({ value, label: say(`report.language.${value}`) });
  return (
    <>
      <Row label={say('report.language')} stacked>
        <Segmented
          label={say('report.language')}
          full
          choices={PaperLanguage.options.map(named)}
          value={language}
          // The one that was beside it changes places with it.
          onChange={(chosen) => onChange({ language: chosen, secondLanguage: chosen === secondLanguage ? language : secondLanguage })}
        />
      </Row>
      <Row label={say('report.second')} stacked>
        <Segmented
          label={say('report.second')}
          full
          choices={[
            { value: 'none', label: say('report.second.none') },
            ...PaperLanguage.options.filter((each) => each !== language).map(named),
          ]}
          value={secondLanguage ?? 'none'}
          onChange={(chosen) => onChange({ secondLanguage: chosen === 'none' ? null : chosen })}
        />
      </Row>
      {language === 'th' || secondLanguage === 'th' ? (
        <Checkbox checked={setting.buddhistYear} onChange={(buddhistYear) => onChange({ buddhistYear })}>
          {say('report.buddhist')}
        </Checkbox>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly label: string;
  /** The label stands above what needs the whole width. */
  readonly stacked?: boolean;
  readonly children: ReactNode;
}

function Row({ label, stacked = false, children }: RowProps): ReactElement {
  return (
    <div className={stacked ? styles.stacked : styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
