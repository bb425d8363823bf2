import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { Button, Dialog, Select, TextField, useText } from '#renderer/ui/index.ts';
import { type ResourceFields, ResourceKind } from '#shared/domain/resource/resource.ts';
import styles from './resources.module.css';
import { useFieldReadings } from './use-field-readings.ts';

interface NewResourceDialogProps {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAdd: (fields: Pick<ResourceFields, 'title' | 'kind'>) => void;
  readonly onClose: () => void;
}

/** Asks what a new resource is; all else is written in its panel. */
export function NewResourceDialog({ busy, failure, onAdd, onClose }: NewResourceDialogProps): ReactElement {
  const say = useText();
  const read = useFieldReadings();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ResourceKind>('course');
  const [tried, setTried] = useState(false);
  const reading = read.title(title);
  const submit = () => {
    setTried(true);
    if (reading.ok) onAdd({ title: reading.value, kind });
  };
  return (
    <Dialog
      title={say('resources.new.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('resources.new.cancel')}</Button>
          <Button kind="primary" busy={busy} onPress={submit}>
            {say('resources.new.submit')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('resources.new.text')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={say('resources.field.title')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
          error={tried && !reading.ok ? reading.error : undefined}
        />
        <Select
          label={say('resources.field.kind')}
          value={kind}
          onChange={setKind}
          choices={ResourceKind.options.map((value) => ({ value, label: say(`resources.kind.${value}`) }))}
        />
        <FailureBanner failure={failure} />
      </form>
    </Dialog>
  );
}
