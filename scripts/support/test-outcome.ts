import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a run of vitest came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** `name (file)` of each test that passed only when it was tried again. */
  readonly secondTries: readonly string[];
}

interface TestFile {
  readonly name: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[];
}

/**
 * Reads the results that vitest's JSON reporter left in `file`; a run that left none has failed.
 * @param root the folder that the files of tests are named from
 */
export function outcomeOf(file: string, root: string): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, secondTries: [] };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  // A file that fails before its first test has no failed test of its own.
  const failed = Math.max(results.numFailedTests, results.numFailedTestSuites > 0 ? 1 : 0);
  const files: readonly TestFile[] = results.testResults;
  // The failure of the first try stays with a test that passed in the second.
  const secondTries = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => `${fullName} (${relative(root, name)})`),
  );
  return { passed: results.numPassedTests, failed, skipped: results.numPendingTests + results.numTodoTests, secondTries };
}
