import type { ReactElement, ReactNode } from 'react';
import { type Money, type Say, ScoreMeter, useMoney, useText, VerdictMark } from '#renderer/ui/index.ts';
import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { OccupationProfile, Passage, PayPeriod, SalaryTier, Visa } from '#shared/domain/profile/profile.ts';
import { experienceYears, payRange, yearRange } from '../profile/stated-words.ts';
import { titleLanguage } from '../title-language.ts';
import styles from './beside.module.css';
import type { Fact } from './facts.ts';

interface FactTextProps {
  readonly profile: OccupationProfile;
  readonly passage: Passage;
  /** What the passage states; undefined where it is a sentence. */
  readonly fact: Fact | undefined;
}

/** One passage as a person reads it: figures with their units, and "not stated" where there is none. */
export function FactText({ profile, passage, fact }: FactTextProps): ReactElement {
  const say = useText();
  const money = useMoney();
  switch (fact?.kind) {
    case 'score':
      return <ScoreMeter value={fact.of.value} direction={fact.of.direction} />;
    case 'tier':
      return <Tier tier={fact.of} period={fact.period} />;
    case 'stage': {
      const years = fact.of.years;
      const facts = [
        { name: say('profile.education.years'), value: years === null ? null : yearRange(years) },
        { name: say('profile.education.cost'), value: fact.of.cost === null ? null : money.range(fact.of.cost) },
      ];
      return <Named name={fact.of.stage} facts={facts} />;
    }
    case 'qualification': {
      const { name, issuer, required } = fact.of;
      // "Required in some states" is neither required nor optional; only the words say it.
      if (issuer === null && required === null) return <Sentence profile={profile} passage={passage} />;
      const status = required === null ? null : say(required ? 'profile.qualification.required' : 'profile.qualification.optional');
      const facts = [
        { name: say('profile.qualification.issuer'), value: issuer },
        { name: say('profile.qualification.status'), value: status },
      ];
      return <Named name={name} facts={facts} />;
    }
    case 'product': {
      const { name, kind, extent, year, claim } = fact.of;
      const facts = [kind, extent, year === null ? null : String(year)].filter((word) => word !== null);
      return (
        <>
          <Words name={[name, ...facts].join(' · ')} />
          {claim === null ? null : <p className={styles.detail}>{claim}</p>}
        </>
      );
    }
    case 'visa':
      return <Detailed name={routeName(fact.of)} detail={fact.of.note} />;
    case 'question':
      return <Detailed name={fact.of.question} detail={fact.of.answer} />;
    case 'named':
      return <Detailed name={fact.name} detail={fact.detail} />;
    case undefined:
      return <Sentence profile={profile} passage={passage} />;
  }
}

/** A sentence as printed; the flag, the overall figure and the verdict of a page stand on it as bare marks and are read out. */
function Sentence({ profile, passage }: Omit<FactTextProps, 'fact'>): ReactElement {
  const say = useText();
  const isBare = profile.passages.some(({ id }) => id === 'socCode');
  const { overall, skilledMigration } = profile;
  if (passage.id === 'overall' && overall !== null) {
    return <Detailed name={`${overall.toFixed(1)} ${say('profile.overall.of')}`} detail={isBare ? null : passage.text} />;
  }
  if (passage.id === 'skilledMigration' && isBare && skilledMigration !== null) {
    return <p>{say(skilledMigration ? 'profile.migration.listed' : 'profile.migration.notListed')}</p>;
  }
  if (passage.id === 'aiEra.verdict' && profile.aiEra.verdict !== null) {
    return <VerdictMark kind={profile.aiEra.verdict.kind} word={profile.aiEra.verdict.word} />;
  }
  return <p lang={titleLanguage(passage.text)}>{passage.text}</p>;
}

/** Most pages begin a route's name with its code. */
function routeName({ code, name }: Visa): string {
  return name.startsWith(code) ? name : `${code} ${name}`;
}

function Words({ name }: { readonly name: string }): ReactElement {
  return (
    <p className={styles.name} lang={titleLanguage(name)}>
      {name}
    </p>
  );
}

function Detailed({ name, detail }: { readonly name: string; readonly detail: string | null }): ReactElement {
  return (
    <>
      <Words name={name} />
      {detail === null ? null : <p className={styles.detail}>{detail}</p>}
    </>
  );
}

function Named({
  name,
  facts,
}: {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  const say = useText();
  return (
    <>
      <Words name={name} />
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value ?? say('profile.notStated')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Tier({ tier, period }: { readonly tier: SalaryTier; readonly period: PayPeriod | null }): ReactElement {
  const say = useText();
  const money = useMoney();
  const named = [tier.name, experienceYears(say, tier)].filter((word) => word !== null);
  return (
    <>
      <p className={styles.name}>{payWords(say, money, tier, period)}</p>
      <p className={styles.detail} lang={titleLanguage(tier.name)}>
        {named.join(' · ')}
      </p>
      {tier.note === null ? null : <p className={styles.detail}>{tier.note}</p>}
    </>
  );
}

/** The range with its time; an end that is a lower bound says so. */
function payWords(say: Say, money: Money, { range, text }: SalaryTier, period: PayPeriod | null): string {
  const stated = period === null ? say('beside.pay.unstated', { range: money.range(range) }) : payRange(say, money, range, period);
  return hasOpenEnd(text) ? say('beside.pay.orMore', { range: stated }) : stated;
}
