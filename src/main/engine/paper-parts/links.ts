import { type Block, publicAddress, type QrCode, type Run, type Text } from '../paper/index.ts';

/** An address as pages print it, without the sign that ends its sentence. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”「」（）()]+[^\s<>"“”「」（）().,;:!?。，；：、]/giu;

/** The same words, with the public web addresses among them as links. */
export function linked(text: Text): Text {
  return text.flatMap((run): Text => {
    const runs: Run[] = [];
    let from = 0;
    for (const match of run.link === undefined ? run.text.matchAll(ADDRESS) : []) {
      const link = addressOf(match[0]);
      if (link === null) continue;
      if (match.index > from) runs.push({ ...run, text: run.text.slice(from, match.index) });
      runs.push({ ...run, text: match[0], link });
      from = match.index + match[0].length;
    }
    return from === 0 ? [run] : [...runs, ...(from < run.text.length ? [{ ...run, text: run.text.slice(from) }] : [])];
  });
}

/** A code for each address that texts lead to, each once. */
export function qrCodesOf(texts: readonly Text[]): Block[] {
  const addresses = texts.flatMap((text) => text.flatMap(({ link }) => (link === undefined ? [] : [link])));
  return [...new Set(addresses)].map((address): QrCode => ({ kind: 'qrCode', address, caption: [] }));
}

function addressOf(words: string): string | null {
  return publicAddress(/^www\./i.test(words) ? `https://${words}` : words);
}
