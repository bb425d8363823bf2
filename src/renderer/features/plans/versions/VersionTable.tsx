import type { ReactElement, ReactNode } from 'react';
import { Button, Table, Tag, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { VersionListing } from '#shared/contract/plan-versions.ts';
import type { StateFigures } from '#shared/domain/plan/versions/plan-version.ts';
import { hoursText } from '../words.ts';
import styles from './VersionsPage.module.css';

interface VersionTableProps {
  /** Of the plan as it stands. */
  readonly now: StateFigures;
  readonly versions: readonly VersionListing[];
  readonly onView: (version: VersionListing) => void;
  readonly onCompare: (version: VersionListing) => void;
}

/** The plan as it stands, and under it its versions, the newest first. */
export function VersionTable({ now, versions, onView, onCompare }: VersionTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <Table label={say('planVersions.label')} tall>
      <thead>
        <tr>
          <th>{say('planVersions.column.version')}</th>
          <th>{say('planVersions.column.kept')}</th>
          <th>{say('planVersions.column.why')}</th>
          <th>{say('planVersions.column.finish')}</th>
          <th className="end">{say('planVersions.column.hoursPerWeek')}</th>
          <th className="end">{say('planVersions.column.hours')}</th>
          <th className="end">{say('planVersions.column.cost')}</th>
          <th aria-label={say('planVersions.compare.withNow')} />
        </tr>
      </thead>
      <tbody>
        <Row name={<Tag>{say('planVersions.now')}</Tag>} kept="" why={say('planVersions.nowWhy')} figures={now} />
        {versions.map((version) => (
          <Row
            key={version.id}
            name={<strong>{say('planVersions.number', { number: version.number })}</strong>}
            kept={dates.moment(version.keptAt)}
            why={
              <>
                {say(`planVersions.reason.${version.reason}`)}
                {version.words === '' ? null : <span className={styles.words}>{version.words}</span>}
              </>
            }
            figures={version.figures}
          >
            <Button
              size="small"
              kind="quiet"
              label={say('planVersions.view.of', { number: version.number })}
              onPress={() => onView(version)}
            >
              {say('planVersions.view')}
            </Button>
            <Button size="small" onPress={() => onCompare(version)}>
              {say('planVersions.compare.withNow')}
            </Button>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly kept: string;
  readonly why: ReactNode;
  readonly figures: StateFigures;
  readonly children?: ReactNode;
}

function Row({ name, kept, why, figures, children }: RowProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const money = useMoney();
  const { finish, hoursPerWeek, hours, cost, costsMissing, currency } = figures;
  const sum = cost === null ? null : money.amount(cost, currency);
  return (
    <tr>
      <td className={styles.name}>{name}</td>
      <td className={styles.name}>{kept}</td>
      <td className={styles.why}>{why}</td>
      <td className={styles.name}>
        {finish === null ? (
          <span className="caption">{say('plans.set.finishNone')}</span>
        ) : finish.earliest === finish.latest ? (
          dates.short(finish.earliest)
        ) : (
          say('planVersions.rangeOf', { from: dates.short(finish.earliest), to: dates.short(finish.latest) })
        )}
      </td>
      <td className="end figure">
        {hoursPerWeek === null ? (
          <span className="caption">{say('planVersions.costNone')}</span>
        ) : (
          say('planVersions.hoursValue', { hours: hoursPerWeek })
        )}
      </td>
      <td className="end figure">{say('planVersions.hoursValue', { hours: hoursText(hours) ?? '' })}</td>
      <td className="end figure">
        {sum === null ? (
          <span className="caption">{say('planVersions.costNone')}</span>
        ) : costsMissing > 0 ? (
          say('plans.table.costFrom', { cost: sum })
        ) : (
          sum
        )}
      </td>
      <td className="end">
        <span className={styles.acts}>{children}</span>
      </td>
    </tr>
  );
}
