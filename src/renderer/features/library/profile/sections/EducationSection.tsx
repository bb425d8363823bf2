import type { ReactElement } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import { classes, Table, useMoney, useText } from '#renderer/ui/index.ts';
import type { EducationStage, OccupationProfile, Qualification } from '#shared/domain/profile/profile.ts';
import { moneyStretch } from '../figures.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { Reason, useHasReason } from '../Reason.tsx';
import { useReading } from '../reading-context.ts';
import { yearRange } from '../stated-words.ts';
import { NotStated } from './NotStated.tsx';
import styles from './sections.module.css';

/** The stages in the order printed; the pages do not always print them in the order of a life. */
export function EducationSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const hasReason = useHasReason();
  if (profile.education.length === 0) {
    return hasReason('education') ? (
      <ProfileSectionBlock id="education">
        <Reason place="education" />
      </ProfileSectionBlock>
    ) : null;
  }
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
      <Reason place="education.cost" about={say('profile.education.cost')} />
    </ProfileSectionBlock>
  );
}

function Stage({ stage }: { readonly stage: EducationStage }): ReactElement {
  const say = useText();
  const money = useMoney();
  const cost = stage.cost === null ? null : { label: money.range(stage.cost), part: moneyStretch(stage.text) };
  const { computed } = useReading();
  // The rules put a length that is not one number of years into the stage's name.
  const isNamed = stage.years === null && (computed?.figures[stage.id] ?? []).length > 0;
  const { props, parts } = useItem(stage.id, cost === null ? [stage.stage] : [stage.stage, cost]);
  const [name, costText] = parts;
  return (
    <tr {...props}>
      <td>
        <div className={classes(styles.cell, styles.main)}>{name}</div>
      </td>
      <td className="end figure">
        {stage.years !== null ? (
          yearRange(stage.years)
        ) : isNamed ? (
          <span className="caption">{say('profile.education.asNamed')}</span>
        ) : (
          <NotStated />
        )}
      </td>
      <td className="end figure">{costText ?? <NotStated />}</td>
    </tr>
  );
}

/** Qualifications with who issues them and whether they are required, as far as the page says. */
export function QualificationsSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const hasReason = useHasReason();
  if (profile.qualifications.length === 0) {
    return hasReason('qualifications') ? (
      <ProfileSectionBlock id="qualifications">
        <Reason place="qualifications" />
      </ProfileSectionBlock>
    ) : null;
  }
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
  return (
    <tr {...props}>
      <td>
        <div className={classes(styles.cell, styles.main)}>{name}</div>
      </td>
      <td>
        <div className={styles.cell}>{issuer ?? <NotStated />}</div>
      </td>
      <td className="end">
        {qualification.required === null ? (
          <NotStated />
        ) : (
          say(qualification.required ? 'profile.qualification.required' : 'profile.qualification.optional')
        )}
      </td>
    </tr>
  );
}
