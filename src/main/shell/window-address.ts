/** The scheme and host of the window's own pages; nothing else is ever shown. */
export const windowScheme = 'app';
export const windowOrigin = `${windowScheme}://waymark`;
export const windowAddress = `${windowOrigin}/`;

/**
 * The pages that are ours: the built window, or in development the hot-reloading server that electron-vite names. A packaged program
 * ignores the variable.
 */
export function ownOrigins(isPackaged: boolean, environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const developmentServer = isPackaged ? undefined : environment.ELECTRON_RENDERER_URL;
  return developmentServer === undefined ? [windowOrigin] : [windowOrigin, new URL(developmentServer).origin];
}

/** Whether a URL belongs to one of the origins. `URL.origin` is "null" for own schemes, so scheme and host are compared. */
export function isOwnUrl(url: string, origins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return origins.some((origin) => origin === `${protocol}//${host}`);
}
