import { text } from 'node:stream/consumers';
import { runCommandLine } from './run.ts';

const streams = {
  input: () => text(process.stdin),
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
};
process.exitCode = await runCommandLine(process.argv.slice(2), streams, process.env);
