import type { ReactElement } from 'react';
import { AddField, type Read, useReaders } from '#renderer/features/intake/index.ts';
import { Checkbox, DraftField, IconButton, useText } from '#renderer/ui/index.ts';
import { AMOUNT_LIMITS, type DealBreaker, type DealBreakerRule } from '#shared/domain/intake/deal-breaker.ts';
import { readMoney, readNumber } from '#shared/domain/read-number.ts';
import { DEAL_BREAKER_NAMES } from '../words.ts';
import { withAmount, withoutPlace, withRule, withWords } from './deal-breakers.ts';
import styles from './ProfileSection.module.css';
import type { SectionParts } from './section-parts.ts';

/** What rules an occupation out, each kept as a rule where it is one, with the client's own words beside it. */
export function DealBreakersSection({ client: { dealBreakers }, change, set }: SectionParts): ReactElement {
  const say = useText();
  const readers = useReaders();
  // The list is kept whole: another line of it changed elsewhere is a conflict that no single field can ask about.
  const write = (next: DealBreaker[]) => change.run({ fields: { dealBreakers: next }, said: null });
  const others = dealBreakers.flatMap((each, place) => (each.rule === 'other' ? [{ ...each, place }] : []));
  const years: Read<number | null> = (text) => {
    const value = readNumber(text);
    const fits = value === null || (value !== undefined && value >= 0 && value <= (AMOUNT_LIMITS.studyYearsAtMost ?? 0));
    return fits && value !== undefined ? { ok: true, value } : { ok: false, error: say('clients.error.years') };
  };
  const pay: Read<number | null> = (text) => {
    const value = readMoney(text);
    return value === undefined ? { ok: false, error: say('clients.error.amount') } : { ok: true, value };
  };
  const wordsOf = (rule: DealBreakerRule): ReactElement | null => {
    const held = dealBreakers.find((each) => each.rule === rule);
    if (held === undefined) return null;
    return (
      <DraftField
        label={say('clients.dealBreaker.wordsOf', { rule: say(DEAL_BREAKER_NAMES[rule]) })}
        hideLabel
        placeholder={say('clients.dealBreaker.words')}
        saved={held.words}
        read={readers.text(200)}
        onCommit={(words) => write(withWords(dealBreakers, rule, words))}
      />
    );
  };
  const amountOf = (rule: DealBreakerRule) => dealBreakers.find((each) => each.rule === rule)?.amount ?? null;
  return (
    <>
      {(['noFullTimeStudy', 'noLicense'] as const).map((rule) => (
        <div key={rule} className={styles.rule}>
          <Checkbox
            checked={dealBreakers.some((each) => each.rule === rule)}
            onChange={(on) => set({ dealBreakers: withRule(dealBreakers, rule, on) }, say('clients.intake.dealBreakers'))}
          >
            {say(DEAL_BREAKER_NAMES[rule])}
          </Checkbox>
          {wordsOf(rule)}
        </div>
      ))}
      {(
        [
          ['studyYearsAtMost', years],
          ['payAtLeast', pay],
        ] as const
      ).map(([rule, read]) => (
        <div key={rule} className={styles.rule}>
          <DraftField
            label={say(DEAL_BREAKER_NAMES[rule])}
            hint={say('clients.dealBreaker.amountHint')}
            saved={amountOf(rule) === null ? '' : String(amountOf(rule))}
            read={read}
            onCommit={(amount) => write(withAmount(dealBreakers, rule, amount))}
          />
          {wordsOf(rule)}
        </div>
      ))}
      {others.map(({ words, place }, number) => (
        <div key={place} className={styles.other}>
          <DraftField
            label={say('clients.dealBreaker.otherOf', { number: number + 1 })}
            saved={words}
            read={readers.named(200, 'clients.error.dealBreakerMissing')}
            onCommit={(next) => write(dealBreakers.map((each, at) => (at === place ? { ...each, words: next } : each)))}
          />
          <IconButton
            icon="trash"
            kind="quiet"
            size="small"
            label={say('clients.dealBreaker.remove', { words })}
            onPress={() => set({ dealBreakers: withoutPlace(dealBreakers, place) }, say('clients.intake.dealBreakers'))}
          />
        </div>
      ))}
      {dealBreakers.length >= 12 ? null : (
        <AddField
          label={say('clients.dealBreaker.new')}
          button={say('clients.dealBreaker.add')}
          read={readers.named(200, 'clients.error.dealBreakerMissing')}
          busy={change.busy}
          onAdd={(words) => write([...dealBreakers, { rule: 'other', amount: null, words }])}
        />
      )}
    </>
  );
}
