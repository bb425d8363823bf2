import type { ReactElement } from 'react';
import { Icon, Table, useText } from '#renderer/ui/index.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import { type Score, type ScoreCaution, type ScoreInput, scoreRule } from '#shared/domain/scores/score.ts';
import type { OverallScore } from '#shared/domain/scores/score-occupation.ts';
import { inputValueSentence, overallSentence, scoreSentence, stepSentence } from '#shared/domain/scores/score-sentences.ts';
import { coverageWords, told } from './figure-words.ts';
import styles from './provenance.module.css';

interface ScoreOriginProps {
  readonly score: Score;
  readonly sources: readonly PackSource[];
  readonly code: string;
}

/** One of the nine scores: its formula as a sentence, the figures that went in, each step, and what to know before using it. */
export function ScoreOrigin({ score, sources, code }: ScoreOriginProps): ReactElement {
  const say = useText();
  return (
    <>
      <p>
        {told(say, scoreSentence(score))} {score.range === null ? null : say('scores.how.range', score.range)}
      </p>
      <Cautions cautions={score.cautions} />
      {score.inputs.length === 0 ? null : (
        <section className={styles.part}>
          <h3>{say('scores.how.inputs')}</h3>
          <Inputs inputs={score.inputs} sources={sources} code={code} />
        </section>
      )}
      <Steps steps={score.steps} />
      <p className={styles.licence}>{say('scores.how.rule', { rule: scoreRule })}</p>
    </>
  );
}

/** The overall figure: the rule as a sentence, how many scores went in, and what to know before using it. */
export function OverallOrigin({ overall }: { readonly overall: OverallScore }): ReactElement {
  const say = useText();
  return (
    <>
      <p>{told(say, overallSentence(overall))}</p>
      <Cautions cautions={overall.cautions} />
    </>
  );
}

function Inputs({ inputs, sources, code }: { readonly inputs: readonly ScoreInput[] } & Omit<ScoreOriginProps, 'score'>): ReactElement {
  const say = useText();
  return (
    <div className={styles.inputs}>
      <Table label={say('scores.how.inputs')}>
        <thead>
          <tr>
            <th>{say('profile.origin.figure')}</th>
            <th>{say('profile.origin.value')}</th>
            <th>{say('profile.origin.source')}</th>
            <th className="end">{say('profile.origin.year')}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <tr key={input.key}>
              <td>{say(`scores.input.${input.key}`)}</td>
              <td>
                {input.note === 'atLeast' ? `${say('scores.note.atLeast')} ` : ''}
                {told(say, inputValueSentence(input))}
                {input.note === null || input.note === 'atLeast' ? null : (
                  <span className={styles.under}>{say(`scores.note.${input.note}`)}</span>
                )}
              </td>
              <td>
                {sources.find(({ id }) => id === input.source)?.name ?? say('profile.notStated')}
                <span className={styles.under}>
                  {say('profile.origin.coverageOf', { coverage: coverageWords(say, input, code), code: input.from })}
                </span>
              </td>
              <td className="end figure">{input.year ?? say('profile.notStated')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Steps({ steps }: { readonly steps: Score['steps'] }): ReactElement | null {
  const say = useText();
  if (steps.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{say('scores.how.steps')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.key}>
            <span>{told(say, stepSentence(step))}</span>
            {step.weight === null ? null : <span className={styles.weight}>{say('scores.how.weight', { weight: step.weight })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cautions({ cautions }: { readonly cautions: readonly ScoreCaution[] }): ReactElement | null {
  const say = useText();
  if (cautions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{say('scores.how.cautions')}</h3>
      <ul className={styles.cautions}>
        {cautions.map((caution) => (
          <li key={caution}>
            <Icon name="concern" size={12} />
            {say(`scores.caution.${caution}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
