import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DateField, Dialog, TextField, useText } from '#renderer/ui/index.ts';
import { codeText, interestCode, type StatedScores, statedScores } from '#shared/domain/assessment/riasec.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { RiasecLetter } from '#shared/domain/occupation/occupation.ts';
import { readNumber } from '#shared/domain/read-number.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './Interests.module.css';

interface InterestFormProps {
  readonly clientId: ClientId;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

const noScores: Readonly<Record<RiasecLetter, string>> = { R: '', I: '', A: '', S: '', E: '', C: '' };

/** Six scores from any instrument, its name and the day. What is missing or no number is said at its field; what was typed stays. */
export function InterestForm({ clientId, today, onClose }: InterestFormProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [instrument, setInstrument] = useState('');
  const [takenOn, setTakenOn] = useState<CalendarDate | null>(today);
  const [texts, setTexts] = useState(noScores);
  const [tried, setTried] = useState(false);
  const record = useChange({
    write: (input: { readonly takenOn: CalendarDate; readonly scores: StatedScores }) =>
      client.assessments.recordInterests({ clientId, instrument, ...input }),
    said: (_, { scores }) => say('assessments.interests.recorded', { code: codeText(interestCode(scores)) }),
    onDone: onClose,
  });
  const submit = () => {
    setTried(true);
    const scores = statedScores(readScores(texts));
    if (instrument.trim() === '' || takenOn === null || takenOn > today || scores === null) return;
    record.run({ takenOn, scores });
  };
  const missing = (isMissing: boolean, words: string) => (tried && isMissing ? words : undefined);
  return (
    <Dialog
      title={say('assessments.form.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('assessments.form.cancel')}</Button>
          <Button kind="primary" busy={record.busy} onPress={submit}>
            {say('assessments.form.submit')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        // No button inside it: the browser sends no submit on Enter.
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          submit();
        }}
      >
        <p className="secondary">{say('assessments.form.text')}</p>
        <FailureBanner failure={record.failure} />
        <TextField
          label={say('assessments.form.instrument')}
          hint={say('assessments.form.instrumentHint')}
          value={instrument}
          onChange={setInstrument}
          maxLength={80}
          autoFocus
          error={missing(instrument.trim() === '', say('assessments.form.error.instrument'))}
        />
        <DateField
          label={say('assessments.form.takenOn')}
          value={takenOn}
          onChange={setTakenOn}
          error={
            missing(takenOn === null, say('assessments.form.error.takenOn')) ??
            missing(takenOn !== null && takenOn > today, say('assessments.form.error.takenOnLater'))
          }
        />
        <div className={styles.scores}>
          {RiasecLetter.options.map((letter) => (
            <TextField
              key={letter}
              label={say(`assessments.letter.${letter}`)}
              value={texts[letter]}
              onChange={(text) => setTexts((before) => ({ ...before, [letter]: text }))}
              maxLength={10}
              error={missing(readScores(texts)[letter] === null, say('assessments.form.error.score'))}
            />
          ))}
        </div>
      </form>
    </Dialog>
  );
}

/** The six texts as scores; null where one is empty or no score. */
function readScores(texts: Readonly<Record<RiasecLetter, string>>): Record<RiasecLetter, number | null> {
  const read = (text: string) => {
    const score = readNumber(text) ?? null;
    return score !== null && score >= 0 && score <= 1_000 ? score : null;
  };
  return { R: read(texts.R), I: read(texts.I), A: read(texts.A), S: read(texts.S), E: read(texts.E), C: read(texts.C) };
}
