import { runCommandLine } from './run.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command line as a person would, and keeps what it printed. `input` is what standard input holds. */
export async function runWords(words: readonly string[], environment: Record<string, string> = {}, input = ''): Promise<Ran> {
  let [out, error] = ['', ''];
  const streams = {
    input: async () => input,
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    watched: false,
  };
  const exit = await runCommandLine(words, streams, environment);
  return { exit, out, error };
}
