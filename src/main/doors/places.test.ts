import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultWorkspace, projectFolder } from './places.ts';

describe('the default workspace', () => {
  it.each([
    ['linux', {}, '/home/sample/.local/share/waymark'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/waymark'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/sample/.local/share/waymark'],
    ['darwin', {}, '/home/sample/Library/Application Support/Waymark'],
    ['win32', { APPDATA: '/appdata' }, '/appdata/Waymark'],
  ] as const)('on %s with %o is %s', (platform, environment, folder) => {
    expect(defaultWorkspace({ platform, environment, home: '/home/sample' })).toBe(folder);
  });
});

it('finds the project from any folder inside it, and says when there is none', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  expect(projectFolder(import.meta.dirname)).toBe(root);
  expect(() => projectFolder('/')).toThrow('not inside its project folder');
});
