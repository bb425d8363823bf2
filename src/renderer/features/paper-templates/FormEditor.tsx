import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, DraftField, Menu, Select, useText } from '#renderer/ui/index.ts';
import { PaperLanguage } from '#shared/domain/languages.ts';
import { type FormBlock, FormName, firstFault, formBlockKinds, type PaperTemplate } from '#shared/domain/paper-template/paper-template.ts';
import { BlockCard } from './BlockCard.tsx';
import styles from './FormEditor.module.css';
import { FormPreviewDesk } from './FormPreviewDesk.tsx';
import { FormIsSaved } from './FormText.tsx';
import { newBlock } from './new-block.ts';
import { useBlockFocus } from './use-block-focus.ts';
import { useFormDraft } from './use-form-draft.ts';
import { useSaveForm } from './use-save-form.ts';

interface FormEditorProps {
  readonly form: PaperTemplate;
  readonly paper: 'a4' | 'letter';
  readonly trail: readonly ReactNode[];
  /** Told the revision of each write of this editor. */
  readonly onWritten: (revision: number) => void;
}

/** Writes a form: its blocks at the left, the paper it makes at the right. Everything is saved as it is written. */
export function FormEditor({ form, paper, trail, onWritten }: FormEditorProps): ReactElement {
  const say = useText();
  const draft = useFormDraft(form, onWritten);
  const focus = useBlockFocus();
  const save = useSaveForm();
  const { blocks, saving } = draft;
  const isTwofold = draft.content.secondLanguage !== null;
  const fault = useMemo(() => firstFault(draft.content), [draft.content]);

  const move = (key: string, by: 1 | -1) => {
    if (draft.move(key, by)) focus.keep();
  };
  const remove = (key: string) => {
    const place = blocks.findIndex((one) => one.key === key);
    draft.remove(key);
    focus.go((blocks[place + 1] ?? blocks[place - 1])?.key ?? null);
  };
  const add = (kind: FormBlock['kind'], behind: string | null) => focus.go(draft.add(newBlock(kind), behind));
  const [behind, setBehind] = useState<string | null>(null);
  const moveCurrent = (by: 1 | -1) => {
    const key = focus.current();
    if (key !== null) move(key, by);
  };
  useShortcuts(say('paperTemplates.title'), [
    { keys: 'Alt ArrowUp', label: say('paperTemplates.key.up'), run: () => moveCurrent(-1) },
    { keys: 'Alt ArrowDown', label: say('paperTemplates.key.down'), run: () => moveCurrent(1) },
  ]);
  return (
    <Screen
      trail={[...trail, form.name]}
      title={form.name}
      actions={
        <Button
          icon="download"
          busy={save.busy}
          onPress={() => void saving.flush().then((isWritten) => (isWritten ? save.run(form.id) : undefined))}
        >
          {say('paperTemplates.saveFile')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{form.name}</h1>
      <div className={styles.editor}>
        <section className={styles.side} aria-label={say('paperTemplates.editor')}>
          <div className={styles.scroll}>
            <NameField name={form.name} onRename={draft.rename} />
            <Languages draft={draft} />
            <FailureBanner failure={saving.failure ?? save.failure} />
            <ol
              ref={focus.list}
              className={styles.blocks}
              aria-label={say('paperTemplates.blocks')}
              tabIndex={-1}
              onFocus={() => setBehind(focus.current())}
            >
              <FormIsSaved value={saving.state === 'saved'}>
                {blocks.map(({ key, block }, index) => (
                  <BlockCard
                    key={key}
                    id={key}
                    block={block}
                    number={index + 1}
                    isTwofold={isTwofold}
                    onChange={(next) => draft.setBlock(key, next)}
                    onMove={(by) => move(key, by)}
                    onRemove={() => remove(key)}
                  />
                ))}
              </FormIsSaved>
            </ol>
            {blocks.length === 0 ? <p className="caption">{say('paperTemplates.noBlocks')}</p> : null}
          </div>
          <div className={styles.foot}>
            <Menu
              label={say('paperTemplates.add')}
              trigger={
                <Button icon="plus" kind="primary">
                  {say('paperTemplates.add')}
                </Button>
              }
              groups={[
                formBlockKinds.map((kind) => ({ id: kind, label: say(`paperTemplates.block.${kind}`), onAction: () => add(kind, behind) })),
              ]}
            />
            <span className="caption">
              {fault === null
                ? say('paperTemplates.state', { state: saving.state, version: form.version })
                : say('paperTemplates.firstFault', { block: fault.block + 1 })}
            </span>
          </div>
        </section>
        <FormPreviewDesk content={draft.content} version={form.version} paper={paper} />
      </div>
    </Screen>
  );
}

function NameField({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => Promise<void> }): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const [refused, setRefused] = useState<string | undefined>(undefined);
  return (
    <DraftField
      label={say('paperTemplates.name')}
      saved={name}
      read={(text) => {
        const read = FormName.safeParse(text);
        return read.success ? { ok: true, value: read.data } : { ok: false, error: say('paperTemplates.nameMissing') };
      }}
      onCommit={(next) =>
        onRename(next).then(
          () => {
            setRefused(undefined);
            return true;
          },
          (error: unknown) => {
            const { message, next: step } = failureText(error);
            setRefused(`${message} ${step}`);
            return false;
          },
        )
      }
      refused={refused}
      maxLength={100}
    />
  );
}

function Languages({ draft }: { readonly draft: ReturnType<typeof useFormDraft> }): ReactElement {
  const say = useText();
  const { language, secondLanguage } = draft.content;
  const named = (value: PaperLanguage) => say('paperTemplates.languages', { first: value, second: 'none' });
  const others = PaperLanguage.options.filter((value) => value !== language);
  return (
    <div className={styles.languages}>
      <Select
        label={say('paperTemplates.language')}
        value={language}
        choices={PaperLanguage.options.map((value) => ({ value, label: named(value) }))}
        onChange={(value) => draft.setLanguages({ language: value, secondLanguage: secondLanguage === value ? null : secondLanguage })}
      />
      <Select
        label={say('paperTemplates.second')}
        value={secondLanguage ?? 'none'}
        choices={[{ value: 'none', label: say('paperTemplates.second.none') }, ...others.map((value) => ({ value, label: named(value) }))]}
        onChange={(value) => draft.setLanguages({ language, secondLanguage: value === 'none' ? null : value })}
      />
    </div>
  );
}
