import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, Segmented, TextField, useText } from '#renderer/ui/index.ts';
import { PaperLanguage } from '#shared/domain/languages.ts';
import { FormName, type PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import styles from './forms.module.css';

/** A form of its own, or a copy of one. */
export type NewFormStart = { readonly kind: 'new' } | { readonly kind: 'copy'; readonly form: PaperTemplate };

interface NewFormDialogProps {
  readonly start: NewFormStart;
  readonly onClose: () => void;
}

/** Asks for the name of a new form, its language, and what it begins with; then opens it. */
export function NewFormDialog({ start, onClose }: NewFormDialogProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const navigate = useNavigate();
  const [name, setName] = useState(start.kind === 'copy' ? say('paperTemplates.copyName', { name: start.form.name }) : '');
  const [language, setLanguage] = useState<PaperLanguage>(start.kind === 'copy' ? start.form.language : 'en');
  const [from, setFrom] = useState<'planForm' | 'empty'>('planForm');
  const [wasTried, setWasTried] = useState(false);
  const read = FormName.safeParse(name);
  const add = useChange({
    write: (given: string) =>
      client.paperTemplates.add({ name: given, language, from: start.kind === 'copy' ? { templateId: start.form.id } : from }),
    said: ({ template }) => say('paperTemplates.added', { name: template.name }),
    onDone: ({ template }) => void navigate({ to: '/forms/$templateId', params: { templateId: template.id } }),
  });
  const taken = add.failure?.code === 'paperTemplateNameTaken' ? `${add.failure.message} ${add.failure.next}` : undefined;
  const error = wasTried && !read.success ? say('paperTemplates.nameMissing') : taken;
  const submit = () => {
    setWasTried(true);
    if (read.success) void add.run(read.data);
  };
  return (
    <Dialog
      title={say(start.kind === 'copy' ? 'paperTemplates.copyTitle' : 'paperTemplates.newTitle')}
      isOpen
      isHeld={name !== ''}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('paperTemplates.cancel')}</Button>
          <Button kind="primary" busy={add.busy} onPress={submit}>
            {say('paperTemplates.create')}
          </Button>
        </>
      }
    >
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={say('paperTemplates.name')} value={name} onChange={setName} error={error} maxLength={100} autoFocus />
        {start.kind === 'copy' ? null : (
          <>
            <div className={styles.choice}>
              <span aria-hidden="true">{say('paperTemplates.language')}</span>
              <Segmented
                label={say('paperTemplates.language')}
                choices={PaperLanguage.options.map((value) => ({
                  value,
                  label: say('paperTemplates.languages', { first: value, second: 'none' }),
                }))}
                value={language}
                onChange={setLanguage}
              />
            </div>
            <div className={styles.choice}>
              <span aria-hidden="true">{say('paperTemplates.from')}</span>
              <Segmented
                label={say('paperTemplates.from')}
                choices={[
                  { value: 'planForm', label: say('paperTemplates.from.planForm') },
                  { value: 'empty', label: say('paperTemplates.from.empty') },
                ]}
                value={from}
                onChange={setFrom}
              />
            </div>
          </>
        )}
        <FailureBanner failure={taken === undefined ? add.failure : null} />
      </form>
    </Dialog>
  );
}
