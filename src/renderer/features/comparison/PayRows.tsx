import type { ReactElement } from 'react';
import { PayBar, useMoney, useText } from '#renderer/ui/index.ts';
import { payScale } from '#shared/charts/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { type PayGroup, payGroups } from '#shared/domain/comparison/pay-groups.ts';
import { GroupRow } from './GroupRow.tsx';
import styles from './ScoreTable.module.css';

/** Pay of all options, each currency and each span of time on one scale of its own. */
export function PayRows({ options }: { readonly options: readonly ComparedOption[] }): ReactElement {
  const say = useText();
  const groups = payGroups(options);
  if (groups.length === 0) {
    return (
      <tbody>
        <GroupRow words={say('comparison.pay.none')} columns={options.length} />
      </tbody>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <PayGroupRows key={`${group.currency} ${group.period}`} group={group} options={options} />
      ))}
    </>
  );
}

interface PayGroupRowsProps {
  readonly group: PayGroup;
  readonly options: readonly ComparedOption[];
}

function PayGroupRows({ group: { currency, period, rows }, options }: PayGroupRowsProps): ReactElement | null {
  const say = useText();
  const money = useMoney();
  const tiers = rows.flatMap(({ level, cells }) =>
    cells.flatMap((cell, place) => (cell === null ? [] : [{ id: `${level} ${place}`, low: cell.low, high: cell.high }])),
  );
  const scale = payScale({ tiers, width: 100 })?.domain;
  if (scale === undefined) return null;
  const words = say('comparison.pay', {
    currency: money.currencyName(currency),
    period: period ?? 'unsaid',
    low: money.short(scale.low, currency),
    high: money.short(scale.high, currency),
  });
  return (
    <tbody>
      <GroupRow words={words} columns={options.length} />
      {rows.map(({ level, cells }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one level differ by nothing but their place
        <tr key={`${level} ${row}`}>
          <th scope="row">{say(`comparison.tier.${level}`)}</th>
          {options.map((option, place) => {
            const cell = cells[place] ?? null;
            return (
              <td key={option.profileId}>
                {cell === null ? (
                  <span className="caption">{say('comparison.pay.notHere')}</span>
                ) : (
                  <span className={styles.pay}>
                    <PayBar low={cell.low} high={cell.high} scale={scale} />
                    <span className="figure">
                      {cell.isOpen ? say('comparison.pay.orMore', { range: money.shortRange(cell) }) : money.shortRange(cell)}
                    </span>
                    {level === 'other' ? <span className="caption">{cell.name}</span> : null}
                    {cell.year === null ? null : <span className="caption">{say('comparison.pay.year', { year: String(cell.year) })}</span>}
                  </span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
