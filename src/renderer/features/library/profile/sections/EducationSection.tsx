import type { ReactElement } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import { classes, Table, useMoney, useText } from '#renderer/ui/index.ts';
import type { EducationStage, OccupationProfile, Qualification } from '#shared/domain/profile/profile.ts';
import { moneyStretch } from '../figures.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import styles from './sections.module.css';

/** The stages in the order printed; the pages do not always print them in the order of a life. */
export function EducationSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  if (profile.education.length === 0) return null;
  return (
    <ProfileSectionBlock id="education">
      <Table label={say('profile.section.education')}>
        <thead>
          <tr>
            <th>{say('profile.education.stage')}</th>
            <th className="end">{say('profile.education.years')}</th>
            <th className="end">{say('profile.education.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.education.map((stage) => (
            <Stage key={stage.id} stage={stage} />
          ))}
        </tbody>
      </Table>
    </ProfileSectionBlock>
  );
}

function Stage({ stage }: { readonly stage: EducationStage }): ReactElement {
  const say = useText();
  const money = useMoney();
  const cost = stage.cost === null ? null : { label: money.range(stage.cost), part: moneyStretch(stage.text) };
  const { props, parts } = useItem(stage.id, cost === null ? [stage.stage] : [stage.stage, cost]);
  const [name, costText] = parts;
  const notStated = <span className="caption">{say('profile.notStated')}</span>;
  return (
    <tr {...props}>
      <td>
        <div className={classes(styles.cell, styles.main)}>{name}</div>
      </td>
      <td className="end figure">{stage.years === null ? notStated : yearRange(stage.years)}</td>
      <td className="end figure">{costText ?? notStated}</td>
    </tr>
  );
}

function yearRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** Qualifications with who issues them and whether they are required, as far as the page says. */
export function QualificationsSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  if (profile.qualifications.length === 0) return null;
  return (
    <ProfileSectionBlock id="qualifications">
      <Table label={say('profile.section.qualifications')}>
        <thead>
          <tr>
            <th>{say('profile.qualification')}</th>
            <th>{say('profile.qualification.issuer')}</th>
            <th className="end">{say('profile.qualification.status')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.qualifications.map((qualification) => (
            <QualificationRow key={qualification.id} qualification={qualification} />
          ))}
        </tbody>
      </Table>
    </ProfileSectionBlock>
  );
}

function QualificationRow({ qualification }: { readonly qualification: Qualification }): ReactElement {
  const say = useText();
  const { props, parts } = useItem(qualification.id, [
    qualification.name,
    ...(qualification.issuer === null ? [] : [qualification.issuer]),
  ]);
  const [name, issuer] = parts;
  const notStated = <span className="caption">{say('profile.notStated')}</span>;
  return (
    <tr {...props}>
      <td>
        <div className={classes(styles.cell, styles.main)}>{name}</div>
      </td>
      <td>
        <div className={styles.cell}>{issuer ?? notStated}</div>
      </td>
      <td className="end">
        {qualification.required === null
          ? notStated
          : say(qualification.required ? 'profile.qualification.required' : 'profile.qualification.optional')}
      </td>
    </tr>
  );
}
