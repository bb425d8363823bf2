import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { radar } from '#shared/charts/index.ts';
import type { Dimension } from '#shared/domain/profile/profile.ts';
import styles from './ScoreRadar.module.css';

const RADIUS = 102;

/**
 * One occupation's scores as a shape: benefits in the upper arc, burdens in the lower one on hatched ground, so that a good shape is
 * top-heavy. A missing value breaks the line. The list beside it holds the same figures.
 */
export function ScoreRadar({ dimensions }: { readonly dimensions: readonly Dimension[] }): ReactElement {
  const say = useText();
  const drawing = radar({
    axes: dimensions.map(({ name, direction }) => ({ id: name, direction })),
    series: [{ id: 'profile', values: dimensions.map(({ value }) => value) }],
    radius: RADIUS,
    labelGap: 12,
  });
  const [line] = drawing.series;
  return (
    <svg className={styles.radar} viewBox="-186 -150 372 300" role="img" aria-label={say('profile.scores.radar')}>
      <defs>
        <pattern id="radar-burden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles.hatch} />
        </pattern>
      </defs>
      {drawing.burdenGround === null ? null : <path d={drawing.burdenGround} fill="url(#radar-burden)" />}
      {drawing.rings.map((ring) => (
        <circle key={ring.value} r={ring.radius} className={ring.value === 5 ? styles.middleRing : styles.ring} />
      ))}
      {drawing.axes.map((axis) => (
        <path key={axis.id} d={`M0 0L${axis.x} ${axis.y}`} className={styles.ring} />
      ))}
      <text x={2} y={-RADIUS / 2 - 2} className={styles.tick}>
        5
      </text>
      <text x={2} y={-RADIUS - 2} className={styles.tick}>
        10
      </text>
      {line === undefined ? null : (
        <>
          {line.area === null ? null : <path d={line.area} className={styles.area} />}
          <path d={line.outline} className={styles.line} />
          {line.points.map((point) => (
            <circle key={point.axisId} cx={point.x} cy={point.y} r={3.5} className={styles.point} />
          ))}
        </>
      )}
      {drawing.axes.map((axis, place) => {
        const dimension = dimensions[place];
        if (dimension === undefined) return null;
        const isTop = axis.label.y < -RADIUS * 0.5;
        return (
          <text key={axis.id} x={axis.label.x} y={axis.label.y + (isTop ? -10 : 2)} textAnchor={axis.label.anchor} className={styles.label}>
            {say(`profile.dimension.${dimension.name}`)}
            <tspan className={styles.value} x={axis.label.x} dy={13}>
              {dimension.value === null ? '–' : dimension.value.toFixed(1)}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}
