import { fold, inEveryLanguage } from './index.ts';

/** Longest first, so that "annual pay" is met before "annual". */
const columns = inEveryLanguage((words) => words.columns)
  .map(fold)
  .sort((one, other) => other.length - one.length);
const currency = /[(（]\s*(?:USD|AUD|CAD|NZD|TWD|HKD|SGD|EUR|GBP|THB|KRW|VND|CNY|JPY|US\$|\$)\s*[)）]/g;
const longestHead = 160;

/** Whether a line holds nothing but heads of columns, run together or apart; a currency in brackets may stand with them. */
export function isTableHead(text: string): boolean {
  let rest = text.length > longestHead ? '' : fold(text.replace(currency, ''));
  if (rest === '') {
    return false;
  }
  while (rest !== '') {
    const column = columns.find((name) => rest.startsWith(name));
    if (column === undefined) {
      return false;
    }
    rest = rest.slice(column.length);
  }
  return true;
}

/** Whether a line names a currency in brackets and no figure, as the head of a table with money does in every language. */
export function isMoneyHead(text: string): boolean {
  return text.length <= longestHead && text.search(currency) > 0 && !/\d/.test(text);
}
