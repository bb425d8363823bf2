import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Table, useMoney, useText } from '#renderer/ui/index.ts';
import type { Neighbour } from '#shared/contract/occupations.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { useNeighbours } from '../use-neighbours.ts';
import { NotStated } from './NotStated.tsx';
import styles from './sections.module.css';

const perPeriod = { year: 'profile.pay.rangeYear', month: 'profile.pay.rangeMonth', hour: 'profile.pay.rangeHour' } as const;

/** Occupations that O*NET puts near this one, nearest first, with what is compared first; each opens its own computed profile. */
export function RelatedSection({ code }: { readonly code: string }): ReactElement {
  const say = useText();
  const neighbours = useNeighbours(code);
  return (
    <ProfileSectionBlock id="related" facts={say('profile.related.source')}>
      <Loaded query={neighbours} rows={6}>
        {(found) =>
          found.length === 0 ? (
            <p className={styles.sentence}>{say('profile.related.none')}</p>
          ) : (
            <>
              <Table label={say('profile.section.related')}>
                <thead>
                  <tr>
                    <th>{say('profile.related.title')}</th>
                    <th>{say('profile.related.tier')}</th>
                    <th className="end">{say('profile.related.overall')}</th>
                    <th className="end">{say('profile.related.pay')}</th>
                    <th className="end">{say('profile.related.growth')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map((neighbour) => (
                    <Row key={neighbour.row.socCode} neighbour={neighbour} />
                  ))}
                </tbody>
              </Table>
              <p className={styles.tableNote}>{say('profile.related.note')}</p>
            </>
          )
        }
      </Loaded>
    </ProfileSectionBlock>
  );
}

function Row({ neighbour: { row, tier } }: { readonly neighbour: Neighbour }): ReactElement {
  const say = useText();
  const money = useMoney();
  return (
    <tr>
      <td>
        <Link to="/library/$profileId" params={{ profileId: row.profileId }}>
          {row.title}
        </Link>
      </td>
      <td>{say(`profile.related.tier.${tier}`)}</td>
      <td className="end figure">{row.overall?.toFixed(1) ?? <NotStated />}</td>
      <td className="end figure">
        {row.middlePay === null ? (
          <NotStated />
        ) : row.payPeriod === null || row.payPeriod === 'year' ? (
          money.range(row.middlePay)
        ) : (
          say(perPeriod[row.payPeriod], { range: money.range(row.middlePay) })
        )}
      </td>
      <td className="end figure">
        {row.changePercent === null ? <NotStated /> : say('profile.related.growth.percent', { percent: row.changePercent })}
      </td>
    </tr>
  );
}
