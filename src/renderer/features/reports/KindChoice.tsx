import type { ReactElement } from 'react';
import { Checkbox, useText } from '#renderer/ui/index.ts';
import { ReportKind } from '#shared/domain/report.ts';
import styles from './ReportOptionsPanel.module.css';

interface KindChoiceProps {
  readonly label: string;
  readonly kinds: readonly ReportKind[];
  readonly onChange: (kinds: ReportKind[]) => void;
}

/** Papers that are made together, in the order they are handed over in. */
export function KindChoice({ label, kinds, onChange }: KindChoiceProps): ReactElement {
  const say = useText();
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.label}>{label}</legend>
      {ReportKind.options.map((kind) => (
        <Checkbox
          key={kind}
          checked={kinds.includes(kind)}
          onChange={(on) => onChange(ReportKind.options.filter((each) => (each === kind ? on : kinds.includes(each))))}
        >
          {say(`report.kind.${kind}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
