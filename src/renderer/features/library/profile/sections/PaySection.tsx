import type { CSSProperties, ReactElement } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import { classes, useMoney, useText } from '#renderer/ui/index.ts';
import { payScale } from '#shared/charts/index.ts';
import type { OccupationProfile, SalaryTier } from '#shared/domain/profile/profile.ts';
import { titleLanguage } from '../../title-language.ts';
import { moneyEnds, yearsStretch } from '../figures.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { Reason, useHasReason } from '../Reason.tsx';
import { experienceYears, payRange } from '../stated-words.ts';
import { ItemWarning } from '../warnings/ItemWarning.tsx';
import styles from './PaySection.module.css';

const perPeriod = { year: 'profile.pay.perYear', month: 'profile.pay.perMonth', hour: 'profile.pay.perHour' } as const;

type Style = CSSProperties & Record<`--${string}`, string>;

/** Every tier on one scale, both ends in figures; the page's note and any second range stand under the tier's name. */
export function PaySection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const money = useMoney();
  const { tiers, period } = profile.salary;
  const scale = payScale({ tiers: tiers.map(({ id, range }) => ({ id, low: range.low, high: range.high })), width: 100 });
  const currency = tiers[0]?.range.currency;
  const hasReason = useHasReason();
  if (scale === null || currency === undefined) {
    return hasReason('salary') ? (
      <ProfileSectionBlock id="salary">
        <Reason place="salary" />
      </ProfileSectionBlock>
    ) : null;
  }
  return (
    <ProfileSectionBlock
      id="salary"
      aside={say(period === null ? 'profile.pay.perUnstated' : perPeriod[period], { currency: money.currencyName(currency) })}
    >
      <ul className={styles.pay}>
        {tiers.map((tier, place) => {
          const bar = scale.bars[place];
          return bar === undefined ? null : (
            <Tier key={tier.id} tier={tier} from={bar.x} to={bar.x + bar.width} ticks={scale.ticks.map(({ x }) => x)} />
          );
        })}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick.value} style={{ left: `${tick.x}%` }}>
            {money.short(tick.value, currency)}
          </span>
        ))}
      </div>
      <Reason place="salary.years" about={say('profile.pay.experience')} />
    </ProfileSectionBlock>
  );
}

interface TierProps {
  readonly tier: SalaryTier;
  /** Ends of the bar in percent of the lane. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

function Tier({ tier, from, to, ticks }: TierProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const { range } = tier;
  const printed = moneyEnds(tier.text);
  const years = { label: experienceYears(say, tier) ?? '', part: tier.years === null ? null : yearsStretch(tier.text) };
  const low = { label: range.low === range.high ? '' : money.short(range.low, range.currency), part: printed.low };
  const top = money.short(range.high, range.currency);
  const high = { label: printed.orMore ? say('profile.pay.orMore', { amount: top }) : top, part: printed.high };
  const { props, parts } = useItem(tier.id, [tier.name, years, low, high, ...(tier.note === null ? [] : [tier.note])]);
  const [name, yearsText, lowText, highText, note] = parts;
  const style: Style = { '--from': `${from}%`, '--to': `${to}%` };
  const level = say(`profile.pay.level.${tier.level}`);
  // The level's own word stands before a printed name that says it in another language; it need not be said twice.
  const named = tier.level !== 'other' && tier.name.toLowerCase() !== level.toLowerCase();
  return (
    <li {...props} className={classes(props.className, styles.tier)}>
      <div className={styles.words}>
        {named ? <span className={styles.name}>{level}</span> : null}
        <span className={named ? styles.printed : styles.name} lang={titleLanguage(tier.name)}>
          {name}
        </span>
        {tier.years === null ? null : <span className={styles.printed}>{yearsText}</span>}
      </div>
      <div className={styles.lane} style={style}>
        {ticks.map((x) => (
          <span key={x} className={styles.tick} style={{ left: `${x}%` }} />
        ))}
        <span className={classes(styles.bar, styles[tier.level])} />
        {low.label === '' ? null : <span className={styles.low}>{lowText}</span>}
        <span className={styles.high}>{highText}</span>
      </div>
      {tier.note === null && tier.noteRange === null ? null : (
        <p className={styles.note}>
          {note}
          {tier.noteRange === null || tier.note !== null ? null : <NoteRange tier={tier} />}
        </p>
      )}
      <ItemWarning itemId={tier.id} />
    </li>
  );
}

function NoteRange({ tier }: { readonly tier: SalaryTier }): ReactElement | null {
  const say = useText();
  const money = useMoney();
  if (tier.noteRange === null) return null;
  return <>{payRange(say, money, tier.noteRange, tier.noteRange.period)}</>;
}
