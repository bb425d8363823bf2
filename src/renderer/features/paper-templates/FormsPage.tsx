import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, EmptyState, IconButton, PageHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import styles from './forms.module.css';
import { NewFormDialog, type NewFormStart } from './NewFormDialog.tsx';
import { TakeInForm } from './TakeInForm.tsx';
import { useSaveForm } from './use-save-form.ts';

/** The office's own forms, by name. */
export function FormsPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const forms = useQuery(queries.paperTemplates.list.queryOptions());
  const [starting, setStarting] = useState<NewFormStart | null>(null);
  const begin = (
    <Button kind="primary" icon="plus" onPress={() => setStarting({ kind: 'new' })}>
      {say('paperTemplates.new')}
    </Button>
  );
  return (
    <Screen
      trail={[
        <Link key="reports" to="/reports">
          {say('report.title')}
        </Link>,
        say('paperTemplates.title'),
      ]}
      title={say('paperTemplates.title')}
    >
      <div className="scroll">
        <PageHead title={say('paperTemplates.title')} facts={[say('paperTemplates.intro')]} actions={begin} />
        <div className={styles.page}>
          <TakeInForm />
          <Loaded query={forms} rows={4}>
            {(all) =>
              all.length === 0 ? (
                <EmptyState title={say('paperTemplates.empty.title')} action={null}>
                  {say('paperTemplates.empty.text')}
                </EmptyState>
              ) : (
                <FormTable forms={all} onCopy={(form) => setStarting({ kind: 'copy', form })} />
              )
            }
          </Loaded>
        </div>
      </div>
      {starting === null ? null : <NewFormDialog start={starting} onClose={() => setStarting(null)} />}
    </Screen>
  );
}

interface FormTableProps {
  readonly forms: readonly PaperTemplate[];
  readonly onCopy: (form: PaperTemplate) => void;
}

function FormTable({ forms, onCopy }: FormTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { client } = useEngine();
  const save = useSaveForm();
  const remove = useChange({
    write: ({ id, revision }: PaperTemplate) => client.paperTemplates.remove({ templateId: id, revision }),
    said: (_, { name }) => say('paperTemplates.removed', { name }),
  });
  return (
    <>
      <FailureBanner failure={save.failure ?? remove.failure} />
      <Table label={say('paperTemplates.title')}>
        <thead>
          <tr>
            <th>{say('paperTemplates.column.name')}</th>
            <th>{say('paperTemplates.column.language')}</th>
            <th className="end">{say('paperTemplates.column.version')}</th>
            <th className="end">{say('paperTemplates.column.blocks')}</th>
            <th>{say('paperTemplates.column.changed')}</th>
            <th>
              <span className="visuallyHidden">{say('paperTemplates.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={form.id}>
              <td>
                <Link to="/forms/$templateId" params={{ templateId: form.id }}>
                  {form.name}
                </Link>
              </td>
              <td>{say('paperTemplates.languages', { first: form.language, second: form.secondLanguage ?? 'none' })}</td>
              <td className="end figure">{form.version}</td>
              <td className="end figure">{form.blocks.length}</td>
              <td>{dates.moment(form.updatedAt)}</td>
              <td>
                <span className={styles.actions}>
                  <IconButton
                    icon="copy"
                    size="small"
                    label={say('paperTemplates.copy', { name: form.name })}
                    onPress={() => onCopy(form)}
                  />
                  <IconButton
                    icon="download"
                    size="small"
                    label={say('paperTemplates.export', { name: form.name })}
                    onPress={() => void save.run(form.id)}
                  />
                  <IconButton
                    icon="trash"
                    size="small"
                    label={say('paperTemplates.remove', { name: form.name })}
                    onPress={() => void remove.run(form)}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
