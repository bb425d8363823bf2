/**
 * Splits "name (detail)" at the bracket that closes the text; a full stop behind it is passed over. Nested brackets belong to the detail.
 * Without such a bracket the name is the whole text and the detail null.
 */
export function splitBracket(text: string): { name: string; detail: string | null } {
  const end = text.replace(/[.。;；,\s]+$/, '').length;
  if (!/[)）]/.test(text.charAt(end - 1))) {
    return { name: text, detail: null };
  }
  let depth = 0;
  for (let index = end - 1; index > 0; index -= 1) {
    const character = text.charAt(index);
    depth += /[)）]/.test(character) ? 1 : /[(（]/.test(character) ? -1 : 0;
    if (depth === 0) {
      const name = text.slice(0, index).trim();
      const detail = text.slice(index + 1, end - 1).trim();
      return name === '' || detail === '' ? { name: text, detail: null } : { name, detail };
    }
  }
  return { name: text, detail: null };
}

/** Takes the "for example" off the front of an example. */
export function withoutExampleWord(detail: string): string {
  return (
    detail.replace(
      /^(?:e\.\s?g\.|for example|for instance|such as|例如|比如|如[:：]|例[:：]|เช่น|por ejemplo|p\. ?ej\.|ví dụ|예[:：]|例えば)[\s,:：、]*/i,
      '',
    ) || detail
  );
}
