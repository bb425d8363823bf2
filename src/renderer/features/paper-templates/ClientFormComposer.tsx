import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import {
  PaperComposer,
  PaperOptionGroup,
  PrintSizeRow,
  SheetRow,
  useComposedPaper,
  useRevertible,
} from '#renderer/features/reports/index.ts';
import { Banner, Checkbox, Select, useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';
import { firstFault, type PaperTemplate, withoutSecond } from '#shared/domain/paper-template/paper-template.ts';
import { type PaperSetting, standardSetting } from '#shared/domain/report.ts';

interface ClientFormComposerProps {
  readonly client: Client;
  readonly forms: readonly PaperTemplate[];
  readonly form: PaperTemplate;
  readonly paper: 'a4' | 'letter';
  readonly trail: readonly ReactNode[];
}

/** Fills a form of the office in for a client. Its language is the form's own; which form and how it is set is chosen here. */
export function ClientFormComposer({ client, forms, form, paper: sheet, trail }: ClientFormComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const navigate = useNavigate();
  const {
    value: look,
    set,
    back,
  } = useRevertible<PaperSetting>(() => ({ ...standardSetting, paper: sheet, bodySize: client.largePrint ? 18 : 10 }));
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
  const fault = firstFault(form);
  const inOneLanguage = withoutSecond(form);
  const paper = useComposedPaper({
    key: engine.queries.paperTemplates.preview.key(),
    options: request,
    preview: (asked, signal) => engine.client.paperTemplates.preview(asked, { signal }),
    keep: async ({ clientId, setting }, leaving) => {
      const options = { kind: 'officePaper' as const, templateId: id, version, ...setting };
      const { record, file } = await engine.client.paperTemplates.savePaper({ clientId, options, leaving });
      return { fileName: record.fileName, file, isKept: true };
    },
    hindrance: fault === null ? null : say('paperTemplates.faulty'),
  });
  return (
    <PaperComposer
      name={name}
      trail={trail}
      paper={paper}
      kind="officePaper"
      clientId={client.id}
      onBack={back}
      label={say('paperTemplates.options')}
      options={
        <>
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
            {inOneLanguage === 0 ? null : <Banner tone="warn">{say('paperTemplates.withoutSecond', { count: inOneLanguage })}</Banner>}
            <p className="caption">{say('paperTemplates.version', { version })}</p>
            <Link to="/forms/$templateId" params={{ templateId: id }}>
              {say('paperTemplates.edit')}
            </Link>
          </PaperOptionGroup>
          <PaperOptionGroup>
            <SheetRow value={look.paper} onChange={(chosen) => set({ ...look, paper: chosen })} />
            <PrintSizeRow value={look.bodySize} onChange={(bodySize) => set({ ...look, bodySize })} />
            {[language, secondLanguage].includes('th') ? (
              <Checkbox checked={look.buddhistYear} onChange={(buddhistYear) => set({ ...look, buddhistYear })}>
                {say('paperTemplates.buddhistYear')}
              </Checkbox>
            ) : null}
          </PaperOptionGroup>
        </>
      }
      note={say('profilePaper.kept')}
    />
  );
}
