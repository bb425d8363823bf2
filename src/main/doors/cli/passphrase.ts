import type { ReadStream } from 'node:tty';
import { CommandRefused } from './failure.ts';

const enter = ['\r', '\n', '\u0004'];
const backspace = ['\u007f', '\b'];
const interrupt = '\u0003';

/**
 * The passphrase from `WAYMARK_PASSPHRASE`, else typed at a terminal without being shown. It is never an argument, where other programs
 * and the shell's history could read it.
 * @param question shown on standard error, so that standard output stays clean
 */
export async function readPassphrase(
  environment: Readonly<Record<string, string | undefined>>,
  input: ReadStream,
  ask: (question: string) => void,
  question: string,
): Promise<string> {
  const given = environment.WAYMARK_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  if (!input.isTTY) throw new CommandRefused('passphraseMissing');
  ask(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  try {
    return await typed(input);
  } finally {
    input.setRawMode(false);
    input.pause();
    ask('\n');
  }
}

function typed(input: ReadStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let characters: string[] = [];
  const read = (chunk: string): void => {
    for (const character of chunk) {
      if (enter.includes(character)) resolve(characters.join(''));
      else if (character === interrupt) reject(new CommandRefused('passphraseMissing'));
      else characters = backspace.includes(character) ? characters.slice(0, -1) : [...characters, character];
    }
  };
  input.on('data', read);
  return promise.finally(() => input.off('data', read));
}
