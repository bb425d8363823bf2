/**
 * Every place in `root` where the words stand, across marks and raised numbers, without regard to case. Raised numbers, and notices
 * that are no text of the page, are passed over.
 */
export function findRanges(root: HTMLElement, words: string): readonly Range[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const ranges: Range[] = [];
  for (const block of textBlocks(root)) ranges.push(...rangesIn(block, wanted));
  return ranges;
}

interface TextRun {
  readonly node: Text;
  /** Offset of the run's first character in its block's text. */
  readonly at: number;
}

interface TextBlock {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The text of each block as it is read: one paragraph, one cell. Words never match across two blocks. */
function textBlocks(root: HTMLElement): readonly TextBlock[] {
  const blocks = new Map<Element, { text: string; runs: TextRun[] }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      !(node instanceof Text) ||
      node.parentElement === null ||
      node.parentElement.closest('sup, svg, .visuallyHidden, [data-notices]') !== null
    )
      continue;
    const owner = node.parentElement.closest('p, li, td, th, h1, h2, h3, div') ?? root;
    const block = blocks.get(owner) ?? { text: '', runs: [] };
    block.runs.push({ node, at: block.text.length });
    block.text += node.data;
    blocks.set(owner, block);
  }
  return [...blocks.values()];
}

function rangesIn({ text, runs }: TextBlock, wanted: string): readonly Range[] {
  const folded = text.toLowerCase();
  // A text whose folding changes its length (İ) is searched as it stands, so that no offset is wrong.
  const searched = folded.length === text.length ? folded : text;
  const ranges: Range[] = [];
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange();
    const start = runAt(runs, at);
    const end = runAt(runs, at + wanted.length - 1);
    if (start === undefined || end === undefined) continue;
    range.setStart(start.node, at - start.at);
    range.setEnd(end.node, at + wanted.length - end.at);
    ranges.push(range);
  }
  return ranges;
}

function runAt(runs: readonly TextRun[], offset: number): TextRun | undefined {
  return runs.findLast((run) => run.at <= offset);
}
