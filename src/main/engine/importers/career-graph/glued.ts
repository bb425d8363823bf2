/** Names that have a capital inside them and are one word all the same. */
const oneWord =
  /\b(?:JavaScript|TypeScript|GitHub|GitLab|DevOps|MLOps|DataOps|LinkedIn|YouTube|PowerPoint|PowerBI|WordPress|MySQL|PostgreSQL|NoSQL|eLearning|iOS|macOS|McDonald|McKinsey|OpenAI|ChatGPT|WorldShare|LibreOffice|FinTech|EdTech|BioTech|HealthTech|PyTorch|TensorFlow|PhD|SaaS|IoT|AutoCAD|QuickBooks|SharePoint|JobCorps|AmeriCorps)\b/gu;
/** A longer line is prose or no text at all. */
const longestRow = 2_000;
const afterSmall = /[\p{Ll}\p{N}%.!?…)）\]」』”]/u;
const startsAnew = /[\p{Lu}\p{Lo}]/u;

/**
 * Places where two texts may have run together without a space: a capital right behind a small letter, a closing bracket or a full stop, a
 * capital word behind an acronym, or another script's letter behind a Latin one. UTF-16 offsets of the second text's first character.
 */
export function gluedAt(text: string): number[] {
  if (text.length > longestRow) {
    return [];
  }
  const kept = [...text.matchAll(oneWord)].map((match) => [match.index, match.index + match[0].length] as const);
  const places: number[] = [];
  for (let index = 1; index < text.length; index += 1) {
    if (isSeam(text, index) && !kept.some(([start, end]) => index > start && index < end)) {
      places.push(index);
    }
  }
  return places;
}

/** The parts between the seams of `text`, trimmed; one part when there is no seam. */
export function gluedParts(text: string): string[] {
  const places = [0, ...gluedAt(text), text.length];
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end).trim())
    .filter((part) => part !== '');
}

function isSeam(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index);
  if (!startsAnew.test(after)) {
    return false;
  }
  if (/\p{Lu}/u.test(after)) {
    return afterSmall.test(before) ? !isAbbreviation(text, index) : isAfterAcronym(text, index);
  }
  return /[a-zA-Z)）.]/.test(before);
}

/** "AIData" is "AI" and "Data": at least two capitals, then a capital that a small letter follows. */
function isAfterAcronym(text: string, index: number): boolean {
  return /\p{Lu}{2}$/u.test(text.slice(Math.max(0, index - 2), index)) && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(index, index + 3));
}

/** A full stop inside "U.S." or a digit inside "3D" is no seam. */
function isAbbreviation(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 3), index);
  return /(?:^|[\s.(])\p{Lu}\.$/u.test(before) || (/\d$/.test(before) && /^\p{Lu}(?:\P{L}|$)/u.test(text.slice(index, index + 2)));
}
