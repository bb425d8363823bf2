import type { ReactElement, ReactNode } from 'react';
import { Segmented, useText } from '#renderer/ui/index.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import { PaperOptionGroup } from './PaperOptions.tsx';
import styles from './ReportOptionsPanel.module.css';

interface PaperSettingRowsProps {
  readonly setting: PaperSetting;
  readonly onChange: (part: Partial<PaperSetting>) => void;
}

const BODY_SIZES = [10, 12, 18] as const;

/** Second language, paper and print size: what any paper is set in. */
export function PaperSettingRows({ setting, onChange }: PaperSettingRowsProps): ReactElement {
  const say = useText();
  return (
    <PaperOptionGroup>
      <Row label={say('report.second')}>
        <Segmented
          label={say('report.second')}
          full
          choices={[
            { value: 'none', label: say('report.second.none') },
            { value: 'zh-Hant', label: say('report.second.zh-Hant') },
            { value: 'th', label: say('report.second.th') },
          ]}
          value={setting.secondLanguage ?? 'none'}
          onChange={(language) => onChange({ secondLanguage: language === 'none' ? null : language })}
        />
      </Row>
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
          choices={BODY_SIZES.map((size) => ({ value: String(size), label: say('report.size.value', { size }) }))}
          value={String(setting.bodySize)}
          onChange={(value) => {
            const bodySize = BODY_SIZES.find((size) => String(size) === value);
            if (bodySize) onChange({ bodySize });
          }}
        />
      </Row>
    </PaperOptionGroup>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
