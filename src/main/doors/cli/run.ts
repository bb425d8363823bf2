import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { createTranslate } from '#shared/locales/translate.ts';
import { type Command, type Given, text } from './command.ts';
import { commands } from './commands.ts';
import { type Environment, engineAccess } from './engine-access.ts';
import { CommandRefused, type ExitCode, explain } from './failure.ts';
import { openTerminal, type Streams } from './terminal.ts';

const everyCommand: ParseArgsOptionsConfig = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/**
 * Runs one command line, the program's name left off. Prints through `streams` and returns the exit code; it never throws.
 * @param environment holds `WAYMARK_PASSPHRASE` and what names the platform's data folder
 */
export async function runCommandLine(words: readonly string[], streams: Streams, environment: Environment): Promise<ExitCode> {
  const translate = createTranslate();
  const json = optionWords(words).some((word) => /^--json(=|$)/.test(word));
  const terminal = openTerminal(json, streams);
  let access = engineAccess(null, environment, translate, streams);
  try {
    const command = commandIn(words);
    const given = command === 'help' ? null : parse(command, words);
    if (command === 'help' || given === null || given.options.help === true) {
      const help = translate(command === 'help' ? 'cli.help' : `cli.help.${command.topic}`);
      terminal.result(help, [help]);
      return 0;
    }
    access = engineAccess(text(given, 'workspace'), environment, translate, streams);
    return await command.run({ given, terminal, translate, readInput: streams.input, ...access });
  } catch (error) {
    const { failure, exit } = explain(error, translate, access.report);
    if (json) terminal.result({ error: failure }, []);
    else terminal.progress(`${failure.message} ${failure.next}`);
    return exit;
  }
}

function commandIn(words: readonly string[]): Command | 'help' {
  const [first, second] = words;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return 'help';
  const command = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (command === undefined) throw new CommandRefused('unknownCommand', { command: first.startsWith('-') ? words.join(' ') : first });
  return command;
}

function parse(command: Command, words: readonly string[]): Given {
  const rest = words.slice(command.name.split(' ').length);
  const options = { ...everyCommand, ...command.options };
  const { values, positionals, tokens } = parseArgs({ args: rest, options, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) throw new CommandRefused('unknownOption', { option: token.rawName });
    if (option.type === 'boolean' && token.value !== undefined) throw new CommandRefused('noValueTaken', { option: token.rawName });
    if (option.type === 'string' && isMissing(token)) throw new CommandRefused('missingValue', { option: token.rawName });
    // Of two values one would be dropped without a word: a paper for the wrong client.
    if (option.type === 'string' && seen.has(token.name)) throw new CommandRefused('optionTwice', { option: token.rawName });
    seen.add(token.name);
  }
  const [word] = positionals;
  if (word !== undefined && !command.takesWords) throw new CommandRefused('unexpectedWord', { word });
  return { words: positionals, options: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, single(value)])) };
}

/** A value left off, or the next option in its place; one that begins with a dash is written `--search=-x`. */
function isMissing({ value, inlineValue }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }): boolean {
  return value === undefined || value === '' || (inlineValue === false && value.startsWith('-'));
}

/** The words before `--`, after which everything is a file. */
function optionWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end < 0 ? words : words.slice(0, end);
}

function single(value: string | boolean | (string | boolean)[] | undefined): string | boolean | undefined {
  return Array.isArray(value) ? value.at(-1) : value;
}
