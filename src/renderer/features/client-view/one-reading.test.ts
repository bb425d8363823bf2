import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'),
);

describe('the client view', () => {
  test.each(files)('%s asks the engine for the client’s reading alone', (file) => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8');
    const asked = [...code.matchAll(/\b(?:queries|client)\.(\w+)\.(?=\w+(?:\.\w+Options|\())/g)].map(([, feature]) => feature);
    expect(asked.filter((feature) => feature !== 'clientView')).toEqual([]);
  });

  test.each(files)('%s takes of other features words alone, and of the window’s parts none that shows a record', (file) => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8');
    const imports = [...code.matchAll(/import ([^']+?) from '(#renderer\/(?:features|app)\/[^']+)'/g)].map(
      ([, names, from]) => `${names} ${from}`,
    );
    const others = imports.filter((line) => line.includes('#renderer/features/'));
    expect(others.filter((line) => line !== '{ levelMessage } #renderer/features/plans/index.ts')).toEqual([]);
    expect(imports.join('\n')).not.toMatch(/Screen|CommandPalette|OpenClient|kept|use-global-search|Rail/);
  });
});
