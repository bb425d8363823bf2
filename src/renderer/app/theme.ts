import type { Settings } from '#shared/contract/settings.ts';

type Theme = Settings['theme'];

/** Where the last theme is remembered, so that the locked window already wears it. It says nothing about anyone. */
const remembered = 'waymark.theme';

/** The theme the window showed last; `system` the first time. */
export function rememberedTheme(): Theme {
  const theme = localStorage.getItem(remembered);
  return theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : 'system';
}

/** Puts a theme on the window. `system` follows the system's light, dark and higher contrast. */
export function wearTheme(theme: Theme): void {
  const wantsContrast = theme === 'system' && window.matchMedia('(prefers-contrast: more)').matches;
  const worn = wantsContrast ? 'contrast' : theme;
  if (worn === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = worn;
  localStorage.setItem(remembered, theme);
}
