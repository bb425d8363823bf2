import { type ReactElement, useCallback, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useMoney, useText } from '#renderer/ui/index.ts';
import type { LibraryView } from '#shared/domain/library-view.ts';
import { FacetChoice, FacetGroup } from './FacetGroup.tsx';
import { payRangeWords } from './facet-words.ts';
import styles from './PayFacet.module.css';
import { payAxis, payBins } from './pay-bins.ts';
import { type LibraryRow, yearlyPay } from './rows.ts';

interface PayFacetProps {
  /** Rows that pass all other filters. */
  readonly rows: readonly LibraryRow[];
  readonly view: LibraryView;
  readonly onChange: (part: LibraryView) => void;
}

/** How many profiles have their pay where, and two handles that narrow it; a handle at its end of the scale sets no bound there. */
export function PayFacet({ rows, view, onChange }: PayFacetProps): ReactElement {
  const say = useText();
  const { payFrom = payAxis.low, payTo = payAxis.high, payNotStated } = view;
  const onToggle = useCallback(() => onChange({ payNotStated: payNotStated === true ? undefined : true }), [onChange, payNotStated]);
  const [moving, setMoving] = useState<readonly number[] | null>(null);
  const [from = payFrom, to = payTo] = moving ?? [];

  function keep(values: readonly number[]): void {
    const [low = payAxis.low, high = payAxis.high] = values;
    setMoving(null);
    onChange({ payFrom: low === payAxis.low ? undefined : low, payTo: high === payAxis.high ? undefined : high });
  }

  return (
    <FacetGroup id="pay" title={say('library.facet.pay')} startsOpen>
      <Slider
        className={styles.slider ?? ''}
        aria-label={say('library.facet.pay')}
        minValue={payAxis.low}
        maxValue={payAxis.high}
        step={payAxis.step}
        value={[from, to]}
        formatOptions={{ style: 'currency', currency: 'USD', maximumFractionDigits: 0 }}
        onChange={setMoving}
        onChangeEnd={keep}
      >
        <Histogram rows={rows} from={from} to={to} />
        <SliderTrack className={styles.track ?? ''}>
          <SliderThumb index={0} className={styles.thumb ?? ''} aria-label={say('library.pay.from')} />
          <SliderThumb index={1} className={styles.thumb ?? ''} aria-label={say('library.pay.to')} />
        </SliderTrack>
        <RangeWords from={from} to={to} />
      </Slider>
      <FacetChoice
        word={say('library.value.pay.notStated')}
        value="notStated"
        amount={rows.filter((row) => yearlyPay(row) === null).length}
        checked={payNotStated === true}
        onToggle={onToggle}
      />
    </FacetGroup>
  );
}

interface RangeProps {
  readonly from: number;
  readonly to: number;
}

/** One bar a step of the scale, those outside the handles pale. The words below say the same. */
function Histogram({ rows, from, to }: RangeProps & Pick<PayFacetProps, 'rows'>): ReactElement {
  const bins = payBins(rows);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg className={styles.bars} viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map((bin, place) => (
        <rect
          key={bin.from}
          className={bin.from >= from && bin.from < to ? styles.inside : styles.outside}
          x={place + 0.06}
          width={0.88}
          y={1 - bin.count / most}
          height={bin.count / most}
        />
      ))}
    </svg>
  );
}

function RangeWords({ from, to }: RangeProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const isOpen = to === payAxis.high;
  return (
    <span className={styles.ends}>
      <span className="figure">{money.short(from, 'USD')}</span>
      <span className="figure">{isOpen ? payRangeWords(say, money, to, undefined) : money.short(to, 'USD')}</span>
    </span>
  );
}
