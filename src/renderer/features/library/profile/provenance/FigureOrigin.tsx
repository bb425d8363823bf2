import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Tag, useText } from '#renderer/ui/index.ts';
import { type Figure, type FigureInput, shownInput } from '#shared/domain/derived-profile/figures.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import { beforeRounding, coverageWords, withUnit } from './figure-words.ts';
import { Licence } from './Licence.tsx';
import styles from './provenance.module.css';

interface FigureOriginProps {
  readonly figure: Figure;
  readonly sources: readonly PackSource[];
  readonly code: string;
}

/** One figure: what it is, who published it for which code, and, where it is computed, by what rule from which figures. */
export function FigureOrigin({ figure, sources, code }: FigureOriginProps): ReactElement {
  const say = useText();
  const { formatNumber } = useIntl();
  const source = sources.find(({ id }) => id === figure.source);
  const exact = beforeRounding(figure);
  return (
    <>
      <p className={styles.value}>
        {withUnit(say, figure)}
        <Tag>{say(`profile.origin.${figure.origin}`)}</Tag>
      </p>
      <dl className={styles.facts}>
        {exact === null ? null : (
          <>
            <dt>{say('profile.origin.unrounded')}</dt>
            <dd>
              {formatNumber(exact, { maximumFractionDigits: 4 })}
              {figure.unit === 'share' ? '%' : ''}
            </dd>
          </>
        )}
        {figure.rule === null ? null : (
          <>
            <dt>{say('profile.origin.rule')}</dt>
            <dd>{say(`profile.origin.rule.${figure.rule}`)}</dd>
          </>
        )}
        {figure.inputs.length === 0 ? null : (
          <>
            <dt>{say('profile.origin.inputs')}</dt>
            <dd className={styles.lines}>
              {figure.inputs.map((input, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the figures that went in, in their order; two may be alike
                <Input key={place} input={input} sources={sources} />
              ))}
            </dd>
          </>
        )}
        <dt>{say('profile.origin.source')}</dt>
        <dd>
          {source?.name ?? say('profile.notStated')}
          {source === undefined ? null : (
            <span className={styles.under}>
              {source.version}. {source.publisher}
            </span>
          )}
        </dd>
        <dt>{say('profile.origin.year')}</dt>
        <dd>{figure.year ?? say('profile.notStated')}</dd>
        <dt>{say('profile.origin.code')}</dt>
        <dd>
          {figure.from}
          <span className={styles.under}>{coverageWords(say, figure, code)}</span>
        </dd>
      </dl>
      {source === undefined ? null : (
        <p className={styles.licence}>
          <Licence source={source} />
        </p>
      )}
    </>
  );
}

function Input({ input, sources }: { readonly input: FigureInput; readonly sources: readonly PackSource[] }): ReactElement {
  const say = useText();
  const source = sources.find(({ id }) => id === input.source)?.name ?? say('profile.notStated');
  return (
    <span>
      {say('profile.origin.input', { label: say(input.label), value: shownInput(say, input) })}
      <span className={styles.under}>
        {input.year === null ? source : say('profile.origin.sourceOfYear', { source, year: String(input.year) })}
      </span>
    </span>
  );
}
