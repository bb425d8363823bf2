import { MessageChannelMain, utilityProcess, type WebContents } from 'electron';
import { shellChannels } from '#shared/window/platform.ts';
import type { ShellMessage } from '../doors/engine-messages.ts';

export interface EngineFiles {
  /** Absolute path of the engine's entry. */
  readonly entry: string;
  readonly workspace: string;
  readonly resources: string;
}

/** The engine in a process of its own, so that no query blocks the window and a fault there cannot take the window along. */
export interface EngineLink {
  /** Gives a page its own port to the engine. */
  connect(contents: Pick<WebContents, 'postMessage'>): void;
  /** Locks the workspace, as when the computer's screen locks. */
  lock(): void;
  /** Closes the workspace and ends the process. */
  close(): Promise<void>;
}

/** Milliseconds the engine may take to close its file before its process is ended; SQLite recovers from that like from a power cut. */
const closingTime = 5_000;

/** @param onCrash called when the process ended without being asked to, with its exit code */
export function startEngine(files: EngineFiles, onCrash: (exitCode: number) => void): EngineLink {
  const child = utilityProcess.fork(files.entry, ['--workspace', files.workspace, '--resources', files.resources], {
    serviceName: 'Waymark engine',
    stdio: 'ignore',
  });
  let closing = false;
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      running = false;
      resolve();
      if (!closing) onCrash(code);
    });
  });
  const tell = (message: ShellMessage): void => child.postMessage(message);

  return {
    connect(contents) {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ kind: 'connect' } satisfies ShellMessage, [port1]);
      contents.postMessage(shellChannels.enginePort, null, [port2]);
    },
    lock: () => tell({ kind: 'lock' }),
    async close() {
      if (!running) return;
      closing = true;
      tell({ kind: 'close' });
      const timer = setTimeout(() => child.kill(), closingTime);
      await ended;
      clearTimeout(timer);
    },
  };
}
