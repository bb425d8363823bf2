import { createContext, use } from 'react';
import type { Platform } from '#shared/window/platform.ts';

export const PlatformContext = createContext<Platform | null>(null);

/** Dialogs, printing and the file manager, as far as the surrounding program has them. */
export function usePlatform(): Platform {
  const platform = use(PlatformContext);
  if (platform === null) throw new Error('usePlatform needs a PlatformContext above it');
  return platform;
}
