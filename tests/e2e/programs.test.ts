import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const projectRoot = join(import.meta.dirname, '..', '..');
const built = (name: string): string => join(projectRoot, 'out', 'main', name);
const folder = mkdtempSync(join(tmpdir(), 'waymark-programs-'));
const workspace = join(folder, 'workspace');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, words: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built(program), ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, WAYMARK_PASSPHRASE: 'a long sample passphrase', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe('the built command line', () => {
  it('prints one JSON value and ends with 0, 1 or 2', () => {
    const created = run('cli.js', ['create', '--workspace', workspace, '--json']);
    expect(created).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(JSON.parse(created.stdout))).toEqual(['recoveryCode']);
    const refused = run('cli.js', ['clients', '--workspace', workspace, '--json'], { WAYMARK_PASSPHRASE: 'another long passphrase' });
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout).error.code).toBe('passphraseWrong');
  });

  it('does not wait for a passphrase where nobody can type one', () => {
    const refused = run('cli.js', ['clients', '--workspace', workspace, '--json'], { WAYMARK_PASSPHRASE: '' });
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout).error.code).toBe('passphraseMissing');
  });
});

describe('the demonstration', () => {
  it('builds an encrypted workspace and the sample client’s papers, and says how to open them', () => {
    const { status, stdout, stderr } = run('demo.js', []);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/career-report\.pdf: \d+ pages, [\d.]+ s/);
    expect(stdout).toMatch(/skill-plan\.pdf: \d+ pages, [\d.]+ s/);
    expect(stdout).toContain('waymark-demo-passphrase');
    for (const name of ['career-report.pdf', 'skill-plan.pdf']) {
      expect(
        readFileSync(join(projectRoot, 'out', 'demo', name))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    const header = readFileSync(join(projectRoot, 'out', 'demo', 'workspace', 'case.db'))
      .subarray(0, 15)
      .toString('latin1');
    expect(header).not.toBe('SQLite format 3');
    const listed = run('cli.js', ['clients', '--workspace', join(projectRoot, 'out', 'demo', 'workspace'), '--json'], {
      WAYMARK_PASSPHRASE: 'waymark-demo-passphrase',
    });
    expect(JSON.parse(listed.stdout).map(({ reference }: { reference: string }) => reference)).toContain('C-0148');
  });
});
