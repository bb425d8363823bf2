import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { radar } from '#shared/charts/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { knownValue } from '#shared/domain/comparison/rank-options.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import styles from './CompareRadar.module.css';
import { markerPaths, seriesStyle } from './series.ts';

const RADIUS = 104;

/**
 * The scores of all options as shapes one over the other: benefits above, burdens below on hatched ground. A value that is not known breaks the
 * line; one entered by hand is a hollow marker. The table of scores holds the same figures.
 */
export function CompareRadar({ options }: { readonly options: readonly ComparedOption[] }): ReactElement {
  const say = useText();
  const known = (option: ComparedOption, name: DimensionName) => knownValue(option, { kind: 'dimension', name });
  const drawing = radar({
    axes: DimensionName.options.map((name) => ({ id: name, direction: dimensionDirection[name] })),
    series: options.map((option) => ({
      id: option.profileId,
      values: DimensionName.options.map((name) => known(option, name)?.value ?? null),
    })),
    radius: RADIUS,
    labelGap: 14,
  });
  const isByHand = (place: number, axis: string) => {
    const [option, name] = [options[place], DimensionName.safeParse(axis).data];
    return option !== undefined && name !== undefined && (known(option, name)?.entered ?? null) !== null;
  };
  return (
    <svg className={styles.radar} viewBox="-190 -144 380 288" role="img" aria-label={say('comparison.radar')}>
      <defs>
        <pattern id="compare-burden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles.hatch} />
        </pattern>
      </defs>
      {drawing.burdenGround === null ? null : <path d={drawing.burdenGround} fill="url(#compare-burden)" />}
      {drawing.rings.map((ring) => (
        <circle key={ring.value} r={ring.radius} className={ring.value === 5 ? styles.middleRing : styles.ring} />
      ))}
      {drawing.axes.map((axis) => (
        <path key={axis.id} d={`M0 0L${axis.x} ${axis.y}`} className={styles.ring} />
      ))}
      <text x={3} y={-RADIUS / 2 - 2} className={styles.tick}>
        5
      </text>
      <text x={3} y={-RADIUS - 2} className={styles.tick}>
        10
      </text>
      {drawing.series.map((series, place) => (
        <g key={series.id} data-series={seriesStyle(place)}>
          <path d={series.outline} className={styles.line} />
          {series.points.map((point) => (
            <path
              key={point.axisId}
              d={markerPaths[seriesStyle(place)]}
              transform={`translate(${point.x} ${point.y})`}
              className={styles.point}
              data-by-hand={isByHand(place, point.axisId)}
            />
          ))}
        </g>
      ))}
      {drawing.axes.map(({ id, label }) => {
        const name = DimensionName.parse(id);
        return (
          <text key={id} x={label.x} y={label.y + 3} textAnchor={label.anchor} className={styles.label}>
            {say(`profile.dimension.${name}`)}
          </text>
        );
      })}
    </svg>
  );
}
