import type { CSSProperties, ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Banner, Table, useText } from '#renderer/ui/index.ts';
import { codeText, interestCode, isFlat, type StatedScores } from '#shared/domain/assessment/riasec.ts';
import { RiasecLetter } from '#shared/domain/occupation/occupation.ts';
import styles from './Interests.module.css';

/** The code in large letters and the six scores as bars against the highest of them, for the scale of an instrument is its own. */
export function InterestScores({ scores }: { readonly scores: StatedScores }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const groups = interestCode(scores);
  const inCode = new Set(groups.flat());
  const highest = Math.max(...Object.values(scores));
  const inOrder = RiasecLetter.options.toSorted((one, other) => scores[other] - scores[one]);
  const bar = (letter: RiasecLetter): CSSProperties & Record<`--${string}`, string> => ({
    '--share': `${highest === 0 ? 0 : (scores[letter] / highest) * 100}%`,
  });
  const nameOf = (letter: RiasecLetter) => say(`assessments.letter.${letter}`);
  const ties = isFlat(scores) ? [] : groups.filter((group) => group.length > 1);
  return (
    <>
      <p className={styles.code}>
        <span className="visuallyHidden">{say('assessments.interests.code', { code: codeText(groups) })}</span>
        <span aria-hidden="true">{codeText(groups)}</span>
      </p>
      <Table label={say('assessments.interests.scores')}>
        <thead>
          <tr>
            <th colSpan={2}>{say('assessments.interests.column.theme')}</th>
            <th className="end">{say('assessments.interests.column.score')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((letter) => (
            <tr key={letter} data-in-code={inCode.has(letter)} className={styles.row}>
              <th scope="row" className={styles.theme}>
                <span className={styles.letter} aria-hidden="true">
                  {letter}
                </span>
                {nameOf(letter)}
                <span className={styles.words}>{say(`assessments.theme.${letter}`)}</span>
              </th>
              <td className={styles.track}>
                <span className={styles.bar} style={bar(letter)} aria-hidden="true" />
              </td>
              <td className="end figure">{intl.formatNumber(scores[letter])}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {isFlat(scores) ? <Banner>{say('assessments.interests.flat')}</Banner> : null}
      {ties.map((group) => (
        <p key={group.join('')} className="caption">
          {say('assessments.interests.ties', { letters: intl.formatList(group.map(nameOf)) })}
        </p>
      ))}
    </>
  );
}
