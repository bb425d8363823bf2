import { type FormEvent, type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, NumberStepper, TextField, useDates, useText, useUnkept } from '#renderer/ui/index.ts';
import { EnteredFor, type EnterValue } from '#shared/contract/comparison.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { knownValue } from '#shared/domain/comparison/rank-options.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './ScoreTable.module.css';
import type { ComparedCriterion } from './ScoreTable.tsx';
import { useCriterionName } from './use-criterion-name.ts';

interface EnterValueDialogProps {
  readonly clientId: ClientId;
  readonly option: ComparedOption;
  readonly criterion: ComparedCriterion;
  readonly onClose: () => void;
}

/** Takes a value that the source does not state, with where it is from. It counts for this client alone and is shown as entered by hand. */
export function EnterValueDialog({ clientId, option, criterion, onClose }: EnterValueDialogProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const name = useCriterionName()(criterion);
  const { client } = useEngine();
  const entered = knownValue(option, criterion)?.entered ?? null;
  const [value, setValue] = useState(entered?.value ?? null);
  const [source, setSource] = useState(entered?.source ?? '');
  const [tried, setTried] = useState(false);
  const { isUnkept } = useUnkept(JSON.stringify([value, source]));
  const words = { name, title: option.title };
  const change = useChange({
    write: (given: EnterValue['given']) =>
      client.comparison.enterValue({
        clientId,
        profileId: option.profileId,
        criterion: EnteredFor.parse(criterion),
        given,
        seen: entered && { valueId: entered.id, revision: entered.revision },
      }),
    said: (_, given) => say(given === null ? 'comparison.enter.taken' : 'comparison.enter.kept', words),
    onDone: onClose,
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value !== null && source.trim() !== '') void change.run({ value, source });
  };
  return (
    <Dialog title={say('comparison.enter.title', { name })} isOpen isHeld={isUnkept} onClose={onClose}>
      <form className={styles.form} onSubmit={keep}>
        <p className="secondary">{say('comparison.enter.text', { title: option.title })}</p>
        <FailureBanner failure={change.failure} />
        <NumberStepper
          label={say(criterion.direction === 'benefit' ? 'comparison.enter.value.benefit' : 'comparison.enter.value.burden', {
            low: option.scale.low,
            high: option.scale.high,
          })}
          value={value}
          onChange={setValue}
          min={option.scale.low}
          max={option.scale.high}
          step={0.5}
          error={tried && value === null ? say('comparison.enter.valueMissing') : undefined}
        />
        <TextField
          label={say('comparison.enter.source')}
          hint={say('comparison.enter.sourceHint')}
          value={source}
          onChange={setSource}
          maxLength={200}
          error={tried && source.trim() === '' ? say('comparison.enter.sourceMissing') : undefined}
        />
        {entered === null ? null : <p className="caption">{say('comparison.enter.since', { date: dates.full(entered.enteredOn) })}</p>}
        <footer className={styles.buttons}>
          {entered === null ? null : (
            <Button kind="destructive" onPress={() => void change.run(null)}>
              {say('comparison.enter.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{say('comparison.cancel')}</Button>
          <Button type="submit" kind="primary" busy={change.busy}>
            {say('comparison.enter.keep')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
