/** Signs that occupation pages use and no font of the papers has, drawn on a 16 x 16 grid in lines. */
const drawings = {
  robot:
    'M3,6.5H13V13.5H3ZM8,6.5V3.6M6.9,2.5A1.1,1.1,0,1,1,9.1,2.5A1.1,1.1,0,1,1,6.9,2.5M5.6,9.2V9.9M10.4,9.2V9.9M6,11.8H10M1.4,8.8V11.2M14.6,8.8V11.2',
  shield: 'M8,1.6L13.6,3.6V7.6C13.6,11,11.2,13.4,8,14.6C4.8,13.4,2.4,11,2.4,7.6V3.6Z',
  rocket:
    'M8,1.2C10.4,3,11.2,5.6,11,9.4L10,11.6H6L5,9.4C4.8,5.6,5.6,3,8,1.2ZM6.9,6A1.1,1.1,0,1,1,9.1,6A1.1,1.1,0,1,1,6.9,6M5,8.6L2.8,11.2V13.4L5.4,11.6M11,8.6L13.2,11.2V13.4L10.6,11.6M8,12.6V15',
  warning: 'M8,2L14.6,13.8H1.4ZM8,6.4V10M8,11.6V12.1',
  cross: 'M3.4,3.4L12.6,12.6M12.6,3.4L3.4,12.6',
  check: 'M2.8,8.8L6.4,12.6L13.4,3.8',
  checkedBox: 'M2,2H14V14H2ZM4.6,8.2L7.2,11L11.6,5',
  emptyBox: 'M2,2H14V14H2Z',
  star: 'M8,1.6L9.9,6.1L14.7,6.5L11,9.7L12.2,14.4L8,11.8L3.8,14.4L5,9.7L1.3,6.5L6.1,6.1Z',
} as const;

export type TextIcon = keyof typeof drawings;

const characters: Readonly<Record<string, TextIcon>> = {
  '🤖': 'robot',
  '🛡': 'shield',
  '🚀': 'rocket',
  '⚠': 'warning',
  '✗': 'cross',
  '✘': 'cross',
  '❌': 'cross',
  '✓': 'check',
  '✔': 'check',
  '✅': 'checkedBox',
  '☑': 'checkedBox',
  '☐': 'emptyBox',
  '⭐': 'star',
  '★': 'star',
};
/** Asks for the colored or the plain form of the sign before it. */
const VARIATION = /[\ufe0e\ufe0f]/g;
const HAS_ICON = new RegExp(`[${Object.keys(characters).join('')}]`, 'u');

/** The icon that stands for a sign; null: it is a letter of a font. */
export function textIconOf(cluster: string): TextIcon | null {
  return HAS_ICON.test(cluster) ? (characters[cluster.replaceAll(VARIATION, '')] ?? null) : null;
}

/** The icon as a path `size` points wide and high, below and to the right of 0,0. */
export function textIconPath(icon: TextIcon, size: number): string {
  const scaled = (value: string) => String(Math.round((Number(value) / 16) * size * 100) / 100);
  return drawings[icon].replaceAll(/([A-Z])([^A-Z]*)/g, (_, command: string, values: string) => {
    const numbers = values.split(',').filter((value) => value !== '');
    // The three in the middle of an arc are no lengths.
    return command + numbers.map((value, index) => (command === 'A' && index % 7 > 1 && index % 7 < 5 ? value : scaled(value))).join(',');
  });
}
