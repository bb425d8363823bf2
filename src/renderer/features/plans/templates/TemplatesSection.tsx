import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DraftField, IconButton, SectionHead, useText } from '#renderer/ui/index.ts';
import { type PlanTemplate, TemplateName } from '#shared/domain/plan/templates/plan-template.ts';
import { longestTemplateFile } from '#shared/domain/plan/templates/template-file.ts';
import { templateFacts } from './template-facts.ts';
import styles from './templates.module.css';

/** The office's plan templates: each is renamed in its line, saved as a file, or removed; others come in from files. */
export function TemplatesSection(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const templates = useQuery(queries.planTemplates.list.queryOptions());
  return (
    <section id="plan-templates" aria-labelledby="plan-templates-title">
      <SectionHead id="plan-templates-title" title={say('planTemplates.title')} />
      <p className={styles.intro}>{say('planTemplates.intro')}</p>
      <Loaded query={templates} rows={3}>
        {(all) =>
          all.length === 0 ? (
            <p className="caption">{say('planTemplates.empty')}</p>
          ) : (
            <ul className={styles.rows}>
              {all.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <TakeInTemplate />
    </section>
  );
}

function TemplateRow({ template }: { readonly template: PlanTemplate }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  const seen = { templateId: template.id, revision: template.revision };
  const rename = useChange({ write: (name: string) => client.planTemplates.rename({ ...seen, name }) });
  const remove = useChange({
    write: () => client.planTemplates.remove(seen),
    said: () => say('planTemplates.removed', { name: template.name }),
  });
  const save = useChange({
    write: async () => {
      const { fileName, text } = await client.planTemplates.exportFile({ templateId: template.id });
      return platform.saveFile({ suggestedName: fileName, bytes: new TextEncoder().encode(text) });
    },
    said: (saved) => (saved === null ? null : say('planTemplates.exported', { file: saved.name })),
  });
  return (
    <li className={styles.row}>
      <DraftField
        label={say('planTemplates.nameOf', { name: template.name })}
        hideLabel
        saved={template.name}
        read={(text) => {
          const read = TemplateName.safeParse(text);
          return read.success ? { ok: true, value: read.data } : { ok: false, error: say('planTemplates.nameMissing') };
        }}
        onCommit={(name) => rename.run(name)}
        refused={rename.failure === null ? undefined : `${rename.failure.message} ${rename.failure.next}`}
        maxLength={100}
      />
      <span className="caption">{templateFacts(template, say)}</span>
      <IconButton icon="download" label={say('planTemplates.export', { name: template.name })} onPress={() => void save.run(undefined)} />
      <IconButton icon="trash" label={say('planTemplates.remove', { name: template.name })} onPress={() => void remove.run(undefined)} />
      <FailureBanner failure={remove.failure ?? save.failure} />
    </li>
  );
}

function TakeInTemplate(): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  const failureText = useFailureText();
  const [unread, setUnread] = useState<Failure | null>(null);
  const take = useChange({
    write: (text: string) => client.planTemplates.importFile({ text }),
    said: ({ template }) => say('planTemplates.imported', { name: template.name }),
  });
  const choose = async () => {
    setUnread(null);
    take.clearFailure();
    try {
      // A byte more than is taken, so that a larger file is refused and not cut.
      const [file] = await platform.chooseDocuments({ endings: ['json'], largest: longestTemplateFile });
      if (file !== undefined) await take.run(new TextDecoder().decode(file.bytes));
    } catch (error) {
      setUnread(failureText(error));
    }
  };
  return (
    <div className={styles.import}>
      <FailureBanner failure={unread ?? take.failure} />
      <Button icon="upload" busy={take.busy} onPress={() => void choose()}>
        {say('planTemplates.import')}
      </Button>
    </div>
  );
}
