import type { ReactElement } from 'react';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { PlanView } from '#renderer/app/plan-view.ts';
import { Segmented, useText } from '#renderer/ui/index.ts';
import styles from './PlanViewSwitch.module.css';

interface PlanViewSwitchProps {
  readonly view: PlanView;
  readonly onView: (view: PlanView) => void;
}

/** The four ways to look at one plan, also by Alt and their numbers. */
export function PlanViewSwitch({ view, onView }: PlanViewSwitchProps): ReactElement {
  const say = useText();
  useShortcuts(
    say('planWork.view.label'),
    PlanView.options.map((each, place) => ({
      keys: `Alt ${place + 1}`,
      label: say(`planWork.view.${each}`),
      run: () => {
        if (each !== view) onView(each);
      },
    })),
  );
  return (
    <div className={styles.strip}>
      <Segmented
        label={say('planWork.view.label')}
        choices={PlanView.options.map((value) => ({ value, label: say(`planWork.view.${value}`) }))}
        value={view}
        onChange={onView}
      />
    </div>
  );
}
