import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { PaperComposer, PaperOptionGroup, PaperOptions, usePaperOutput, usePaperPreview } from '#renderer/features/reports/index.ts';
import { Banner, Button, Checkbox, Segmented, Select, useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';
import { firstFault, type PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import { type OfficePaperOptions, standardSetting } from '#shared/domain/report.ts';
import styles from './forms.module.css';

interface ClientFormComposerProps {
  readonly client: Client;
  readonly forms: readonly PaperTemplate[];
  readonly form: PaperTemplate;
  readonly paper: 'a4' | 'letter';
  readonly trail: readonly ReactNode[];
}

const sizes = [10, 12, 18, 24] as const;

/** Fills a form of the office in for a client: which one and how it is set at the left, the very file beside it. */
export function ClientFormComposer({ client, forms, form, paper, trail }: ClientFormComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const navigate = useNavigate();
  const output = usePaperOutput();
  const consent = useAskConsent(client.id, 'papers');
  const [look, setLook] = useState(() => ({
    ...standardSetting,
    paper,
    bodySize: client.largePrint ? (18 as const) : (10 as const as 10 | 12 | 18 | 24),
  }));
  const { id, version, name, language, secondLanguage, blocks } = form;
  const request = useMemo(
    () => ({
      template: { name, language, secondLanguage, blocks },
      version,
      clientId: client.id,
      setting: { ...look, language, secondLanguage },
    }),
    [name, language, secondLanguage, blocks, version, client.id, look],
  );
  const { query, isBehind } = usePaperPreview(engine.queries.paperTemplates.preview.key(), request, (asked, signal) =>
    engine.client.paperTemplates.preview(asked, { signal }),
  );
  const save = useChange({
    write: async (options: OfficePaperOptions) => {
      const { record, file } = await engine.client.paperTemplates.savePaper({ clientId: client.id, options });
      return { fileName: record.fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    onDone: (made) => void output.saveFile(made, 'kept'),
  });
  const fault = firstFault(form);
  const isReady = query.data !== undefined && !isBehind && query.error === null && fault === null;
  const saveNow = () => {
    if (isReady && !save.busy && !output.isBusy) void save.run({ kind: 'officePaper', templateId: id, version, ...request.setting });
  };
  const printNow = () => {
    if (isReady) consent.ask('printed', () => void output.print(query.data.bytes));
  };
  useShortcuts(say('paperTemplates.title'), [
    { keys: 'Mod E', label: say('report.key.save'), run: saveNow },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const waiting = isReady ? {} : { unavailable: say(fault === null ? 'report.making' : 'paperTemplates.faulty') };
  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <Button icon="print" onPress={printNow} {...waiting}>
          {say('report.print')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <PaperComposer query={query} isBehind={isBehind}>
        <PaperOptions
          label={say('paperTemplates.options')}
          foot={
            <>
              <ConsentNotice clientId={client.id} scope="papers" failure={save.failure ?? consent.failure} />
              <Button kind="primary" icon="download" busy={save.busy || output.isBusy} onPress={saveNow} {...waiting}>
                {say('report.save')}
              </Button>
            </>
          }
        >
          <PaperOptionGroup>
            <Select
              label={say('paperTemplates.form')}
              value={id}
              choices={forms.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(chosen) =>
                void navigate({ to: '/reports/$clientId/forms', params: { clientId: client.id }, search: { form: chosen } })
              }
            />
            {fault === null ? null : <Banner tone="warn">{say('paperTemplates.firstFault', { block: fault.block + 1 })}</Banner>}
            <p className="caption">{say('paperTemplates.version', { version })}</p>
            <Link to="/forms/$templateId" params={{ templateId: id }}>
              {say('paperTemplates.edit')}
            </Link>
          </PaperOptionGroup>
          <PaperOptionGroup>
            <div className={styles.choice}>
              <span aria-hidden="true">{say('report.paper')}</span>
              <Segmented
                label={say('report.paper')}
                full
                choices={[
                  { value: 'a4', label: say('report.paper.a4') },
                  { value: 'letter', label: say('report.paper.letter') },
                ]}
                value={look.paper}
                onChange={(chosen) => setLook({ ...look, paper: chosen })}
              />
            </div>
            <div className={styles.choice}>
              <span aria-hidden="true">{say('report.size')}</span>
              <Segmented
                label={say('report.size')}
                full
                choices={sizes.map((size) => ({ value: String(size), label: say('report.size.value', { size }) }))}
                value={String(look.bodySize)}
                onChange={(value) => setLook({ ...look, bodySize: sizes.find((size) => String(size) === value) ?? look.bodySize })}
              />
            </div>
            {[language, secondLanguage].includes('th') ? (
              <Checkbox checked={look.buddhistYear} onChange={(buddhistYear) => setLook({ ...look, buddhistYear })}>
                {say('paperTemplates.buddhistYear')}
              </Checkbox>
            ) : null}
          </PaperOptionGroup>
        </PaperOptions>
      </PaperComposer>
    </Screen>
  );
}
