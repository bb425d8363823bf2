import { readFileSync } from 'node:fs';

/**
 * The most memory this process itself has held, in megabytes. Where Linux tells it, from there: the figure that Node gives starts with what the
 * process that started this one held.
 */
export function mostMemory(): number {
  const kilobytes = process.platform === 'linux' ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}
