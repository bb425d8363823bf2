import { memo, type ReactElement } from 'react';
import { PayBar, useMoney, useText } from '#renderer/ui/index.ts';
import styles from './LibraryTable.module.css';
import { NotStated } from './NotStated.tsx';
import { payAxis } from './pay-bins.ts';
import type { LibraryRow } from './rows.ts';

interface PayCellProps extends Pick<LibraryRow, 'pay'> {
  /** Leaves the bar alone in sight. */
  readonly narrow: boolean;
}

/** Pay at mid-career on the scale of all rows. Drawn anew for another pay alone: the columns change with every letter of a search. */
export const PayCell = memo(function PayCell({ pay, narrow }: PayCellProps): ReactElement {
  const say = useText();
  const money = useMoney();
  if (pay === null) return <NotStated />;
  const exact = money.range(pay);
  if (pay.period !== 'year') return <span className="figure">{say('library.pay.by', { pay: exact, period: pay.period })}</span>;
  const inThousands = money.shortRange({ ...pay, low: thousands(pay.low), high: thousands(pay.high) });
  return (
    <span className={narrow ? styles.payAlone : styles.pay} title={exact}>
      <PayBar low={held(pay.low)} high={held(pay.high)} scale={payAxis} />
      <span className={narrow ? 'visuallyHidden' : 'figure'}>{inThousands}</span>
    </span>
  );
});

const thousands = (amount: number): number => (amount < 1_000 ? amount : Math.round(amount / 1_000) * 1_000);
const held = (amount: number): number => Math.min(payAxis.high, Math.max(payAxis.low, amount));
