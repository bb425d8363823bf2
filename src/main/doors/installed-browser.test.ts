import { describe, expect, it } from 'vitest';
import { hasDisplay } from './app-window.ts';
import { findInstalledBrowser } from './installed-browser.ts';

const on = (platform: NodeJS.Platform, environment: Record<string, string>, ...there: string[]) =>
  findInstalledBrowser({ platform, environment, exists: (path) => there.includes(path) });

describe('the installed browser', () => {
  it('is found where each system keeps it', () => {
    expect(on('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium')).toEqual({ name: 'Chromium', path: '/usr/bin/chromium' });
    expect(on('darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')?.name).toBe('Microsoft Edge');
    const [chrome, programFiles] = ['/pf/Google/Chrome/Application/chrome.exe', '/pf'];
    expect(on('win32', { PROGRAMFILES: programFiles }, chrome)).toEqual({ name: 'Google Chrome', path: chrome });
  });

  it('prefers Chrome to Edge and Edge to Chromium', () => {
    const path = { PATH: '/usr/bin' };
    expect(on('linux', path, '/usr/bin/chromium', '/usr/bin/microsoft-edge-stable', '/usr/bin/google-chrome')?.name).toBe('Google Chrome');
    expect(on('linux', path, '/usr/bin/chromium', '/usr/bin/microsoft-edge-stable')?.name).toBe('Microsoft Edge');
  });

  it('is null where there is none', () => {
    expect(on('linux', { PATH: '/usr/bin' })).toBeNull();
    expect(on('linux', {})).toBeNull();
    expect(on('win32', {})).toBeNull();
  });
});

it('knows that a Linux machine without a display shows no window', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
