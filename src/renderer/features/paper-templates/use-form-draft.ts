import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { FormBlock, PaperTemplate, PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';

/** A block with the name that it keeps while it is moved about on the screen. */
export interface DraftBlock {
  readonly key: string;
  readonly block: FormBlock;
}

export interface FormDraft {
  readonly blocks: readonly DraftBlock[];
  /** The form as it stands in the editor. */
  readonly content: PaperTemplateContent;
  readonly saving: Autosaving;
  readonly setLanguages: (languages: Pick<PaperTemplateContent, 'language' | 'secondLanguage'>) => void;
  readonly setBlock: (key: string, block: FormBlock) => void;
  /** Puts a block behind another, or at the end; returns its key. */
  readonly add: (block: FormBlock, behind: string | null) => string;
  readonly remove: (key: string) => void;
  /** One place up or down; false where there is none. */
  readonly move: (key: string, by: 1 | -1) => boolean;
  readonly rename: (name: string) => Promise<void>;
}

/** A form being written: it saves itself, each write upon the one before, and at once when the screen is left or locks. */
export function useFormDraft(form: PaperTemplate, onWritten: (revision: number) => void): FormDraft {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const nextKey = useRef(form.blocks.length);
  const [blocks, setBlocks] = useState<readonly DraftBlock[]>(() => form.blocks.map((block, index) => ({ key: `block-${index}`, block })));
  const [languages, setLanguages] = useState({ language: form.language, secondLanguage: form.secondLanguage });
  const written = useMemo(() => ({ ...languages, blocks: blocks.map(({ block }) => block) }), [languages, blocks]);
  const revision = useRef(form.revision);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const write = (patch: Partial<PaperTemplateContent>): Promise<void> => {
    const writing = last.current.then(async () => {
      const { template } = await client.paperTemplates.update({ templateId: form.id, revision: revision.current, patch });
      revision.current = template.revision;
      onWritten(template.revision);
      queryClient.setQueryData(queries.paperTemplates.get.queryKey({ input: { templateId: form.id } }), template);
      void queryClient.invalidateQueries({ queryKey: queries.paperTemplates.list.key() });
    });
    // A refused write must not hold up the next one.
    last.current = writing.catch(() => undefined);
    return writing;
  };
  const saving = useAutosave(written, write);

  return {
    blocks,
    content: useMemo(() => ({ name: form.name, ...written }), [form.name, written]),
    saving,
    setLanguages,
    setBlock: (key, block) => setBlocks((before) => before.map((one) => (one.key === key ? { key, block } : one))),
    add: (block, behind) => {
      const key = `block-${nextKey.current}`;
      nextKey.current += 1;
      setBlocks((before) => {
        const place = before.findIndex((one) => one.key === behind);
        return place < 0 ? [...before, { key, block }] : before.toSpliced(place + 1, 0, { key, block });
      });
      return key;
    },
    remove: (key) => setBlocks((before) => before.filter((one) => one.key !== key)),
    move: (key, by) => {
      const from = blocks.findIndex((one) => one.key === key);
      const [moved, to] = [blocks[from], from + by];
      if (moved === undefined || to < 0 || to >= blocks.length) return false;
      setBlocks(blocks.toSpliced(from, 1).toSpliced(to, 0, moved));
      return true;
    },
    rename: (name) => write({ name }),
  };
}
