import type { ReactElement } from 'react';
import { ItemText, useItem } from '#renderer/features/annotations/index.ts';
import { Table, useText } from '#renderer/ui/index.ts';
import type { OccupationProfile, Visa } from '#shared/domain/profile/profile.ts';
import { titleLanguage } from '../../title-language.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { passageId } from '../passage-ids.ts';
import { Reason, useHasReason } from '../Reason.tsx';
import { NotStated } from './NotStated.tsx';
import styles from './sections.module.css';

/** One sentence, a table of routes, or both, as the page has it; always with the caution that it is not legal advice. */
export function ImmigrationSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const { statement, visas } = profile.immigration;
  const flag = profile.passages.find((passage) => passage.id === 'immigration.flag');
  const hasReason = useHasReason();
  if (statement === null && visas.length === 0 && flag === undefined && !hasReason('immigration.statement')) return null;
  return (
    <ProfileSectionBlock id="immigration" aside={say('profile.immigration.caution')}>
      {flag === undefined ? null : <ItemText id={flag.id} text={flag.text} lang={titleLanguage(flag.text)} />}
      {statement === null ? null : <ItemText id={passageId(profile, 'immigration', statement)} text={statement} />}
      <Reason place="immigration.statement" />
      <Reason place="immigration.visas" about={say('profile.immigration.visas')} />
      {visas.length === 0 ? null : (
        <Table label={say('profile.section.immigration')}>
          <thead>
            <tr>
              <th className={styles.routeColumn}>{say('profile.immigration.route')}</th>
              <th>{say('profile.immigration.fits')}</th>
            </tr>
          </thead>
          <tbody>
            {visas.map((visa) => (
              <Route key={visa.id} visa={visa} />
            ))}
          </tbody>
        </Table>
      )}
    </ProfileSectionBlock>
  );
}

function Route({ visa }: { readonly visa: Visa }): ReactElement {
  const { props, parts } = useItem(visa.id, [visa.code, visa.name, ...(visa.note === null ? [] : [visa.note])]);
  const [code, name, note] = parts;
  return (
    <tr {...props}>
      <td className="figure">
        <span className={styles.main}>{code}</span>
      </td>
      <td>
        <div className={styles.cell}>
          <span className={styles.under}>{name}</span>
          {note ?? <NotStated />}
        </div>
      </td>
    </tr>
  );
}
