import type { ImportPreview } from '#shared/contract/library.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Surroundings } from './command.ts';
import { type ExitCode, refusalFailure } from './failure.ts';
import { type FileFailure, finish, unreadable } from './import-failures.ts';
import { readGivenFile } from './read-files.ts';

/**
 * `waymark import --dry-run`: what the pages hold and what is doubtful in them, with nothing written and no workspace opened. The shape of
 * `--json` is in docs/data.md.
 */
export async function dryRun(paths: readonly string[], { terminal, translate, withEngine }: Surroundings): Promise<ExitCode> {
  const files = await Promise.all(paths.map(readGivenFile));
  const readable = files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, content: new Blob([bytes]) }]));
  const preview: ImportPreview =
    readable.length === 0
      ? { profiles: [], questions: [], unplaced: [], warnings: [], failures: [] }
      : await withEngine((calls) => calls.library.previewImport({ files: readable }));
  const failures: FileFailure[] = [
    ...files.filter(({ bytes }) => bytes === null).map((file) => unreadable(file, translate)),
    ...preview.failures.map(({ fileName, refusal }) => ({ fileName, ...refusalFailure(refusal, translate) })),
  ];
  return finish({ ...preview, failures }, preview.profiles.length, lines(preview, translate), terminal, translate);
}

function lines({ profiles, questions, unplaced, warnings }: ImportPreview, translate: Translate): string[] {
  return profiles.map(({ socCode, titles }) => {
    const of = (found: readonly { readonly socCode: string | null }[]): number => found.filter((one) => one.socCode === socCode).length;
    const counts = { questions: of(questions), unplaced: of(unplaced), warnings: of(warnings) };
    return translate('cli.import.preview', { socCode, title: titles.official ?? titles.page, ...counts });
  });
}
