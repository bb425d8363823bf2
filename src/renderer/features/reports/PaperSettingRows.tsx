import type { ReactElement, ReactNode } from 'react';
import { Checkbox, Segmented, useText } from '#renderer/ui/index.ts';
import { PaperLanguage } from '#shared/domain/languages.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import { PaperOptionGroup } from './PaperOptions.tsx';
import styles from './ReportOptionsPanel.module.css';

interface LanguagesProps {
  readonly setting: PaperSetting;
  readonly onChange: (part: Partial<PaperSetting>) => void;
}

interface PaperSettingRowsProps extends LanguagesProps {
  /** The least print size the paper comes in, in points; left out: the least there is. */
  readonly smallest?: PaperSetting['bodySize'];
}

const BODY_SIZES = [10, 12, 18, 24] as const;

/** Languages, paper, print size and how it is printed: what any paper is set in. */
export function PaperSettingRows({ setting, smallest, onChange }: PaperSettingRowsProps): ReactElement {
  const say = useText();
  return (
    <PaperOptionGroup>
      <Languages setting={setting} onChange={onChange} />
      <SheetRow value={setting.paper} onChange={(paper) => onChange({ paper })} />
      <PrintSizeRow
        value={setting.bodySize}
        {...(smallest === undefined ? {} : { smallest })}
        onChange={(bodySize) => onChange({ bodySize })}
      />
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

interface RowOf<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The sheet that is printed on. */
export function SheetRow({ value, onChange }: RowOf<PaperSetting['paper']>): ReactElement {
  const say = useText();
  return (
    <Row label={say('report.paper')}>
      <Segmented
        label={say('report.paper')}
        full
        choices={[
          { value: 'a4', label: say('report.paper.a4') },
          { value: 'letter', label: say('report.paper.letter') },
        ]}
        value={value}
        onChange={onChange}
      />
    </Row>
  );
}

interface PrintSizeRowProps extends RowOf<PaperSetting['bodySize']> {
  /** Smaller sizes are not offered, for the paper does not come in them. */
  readonly smallest?: PaperSetting['bodySize'];
}

/** How large the running text is printed; from 18 points on it is large print. */
export function PrintSizeRow({ value, smallest = 10, onChange }: PrintSizeRowProps): ReactElement {
  const say = useText();
  return (
    <Row label={say('report.size')}>
      <Segmented
        label={say('report.size')}
        full
        choices={BODY_SIZES.filter((size) => size >= smallest).map((size) => ({
          value: String(size),
          label: say('report.size.value', { size }),
          ...(size < 18 ? {} : { spoken: `${say('report.size.value', { size })}, ${say('report.size.large')}` }),
        }))}
        value={String(Math.max(value, smallest))}
        onChange={(chosen) => {
          const bodySize = BODY_SIZES.find((size) => String(size) === chosen);
          if (bodySize) onChange(bodySize);
        }}
      />
    </Row>
  );
}

/** The paper's own language and one beside it, each another; Buddhist years where one of them is Thai. */
function Languages({ setting, onChange }: LanguagesProps): ReactElement {
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
