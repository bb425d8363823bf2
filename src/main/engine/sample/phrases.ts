import type { Story } from './story.ts';

/** What the sample office writes often. */
export async function tellPhrases({ use }: Story): Promise<void> {
  for (const [shortcut, words] of [
    ['consent', 'What is kept in the case file, and who may see it, was talked over and understood.'],
    ['plan', 'The plan was gone through step by step; hours and dates still fit.'],
    ['source', 'Figures were read together with their source and year, and what they leave out.'],
  ] as const) {
    await use.phrases.add({ shortcut, words });
  }
}
