import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OnetProfileTexts, OnetRelease } from '#shared/domain/onet/onet-texts.ts';
import { makeFolder } from '../make-folder.ts';
import { writeAtomically } from '../vault/index.ts';

/** First line of the file; the second holds the profiles, as one JSON list whose SHA-256 this one knows. */
const Head = OnetRelease.extend({ format: z.literal(1), sha256: z.string() });

export interface KeptTexts {
  readonly release: OnetRelease;
  /** By code. */
  readonly profiles: readonly OnetProfileTexts[];
}

/** Where the imported texts are kept: one file of public text, readable while the workspace is locked. */
export interface TextShelf {
  /** null: nothing was imported. damaged: it was, and the file is not what was written any more. */
  read(): Promise<KeptTexts | 'damaged' | null>;
  /** Puts texts in the place of those kept before, wholly or not at all. Throws what the disk says. */
  keep(release: OnetRelease, profiles: readonly OnetProfileTexts[]): void;
  remove(): void;
}

/** @param folder where the file lies; made when the first texts come */
export function createTextShelf(folder: string): TextShelf {
  const path = join(folder, 'onet-texts.json');
  /** What was read last, and the file's time and size then: another program on this computer may write it too. */
  let known: { readonly stamp: string; readonly texts: KeptTexts | 'damaged' } | null = null;
  return {
    async read() {
      const facts = statSync(path, { throwIfNoEntry: false });
      if (facts === undefined) return null;
      const stamp = `${facts.mtimeMs} ${facts.size}`;
      if (known?.stamp !== stamp) known = { stamp, texts: readTexts(await readFile(path, 'utf8')) };
      return known.texts;
    },
    keep(release, profiles) {
      const body = JSON.stringify(profiles);
      const head: z.infer<typeof Head> = { format: 1, ...release, sha256: sha256(body) };
      makeFolder(folder);
      writeAtomically(path, `${JSON.stringify(head)}\n${body}\n`);
      known = null;
    },
    remove() {
      rmSync(path, { force: true });
      known = null;
    },
  };
}

function readTexts(file: string): KeptTexts | 'damaged' {
  const [first = '', body = ''] = file.split('\n');
  try {
    const { sha256: expected, format: _format, ...release } = Head.parse(JSON.parse(first));
    if (sha256(body) !== expected) return 'damaged';
    return { release, profiles: z.array(OnetProfileTexts).parse(JSON.parse(body)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return 'damaged';
    throw error;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
