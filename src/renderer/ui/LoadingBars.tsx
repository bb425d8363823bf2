import { type ReactElement, useEffect, useState } from 'react';
import styles from './LoadingBars.module.css';
import { useText } from './text.ts';

/** What takes less is not shown as waiting. */
const QUIET_MILLISECONDS = 300;
const widths = ['70%', '100%', '85%', '92%', '64%', '78%'];

/** Grey bars where `rows` rows will stand; nothing at all for the first 300 ms. */
export function LoadingBars({ rows = 3 }: { readonly rows?: number }): ReactElement | null {
  const say = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.bars} role="status">
      <span className="visuallyHidden">{say('app.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <span key={row} className={styles.bar} style={{ width: widths[row % widths.length] }} />
      ))}
    </div>
  );
}
