export const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** "a, b en c" */
export const list = (words: readonly string[], last = 'en'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const kilobyte = 1024;

export function sizeWords(bytes: number): string {
  if (bytes === 0) return '0 kB';
  if (bytes < kilobyte * kilobyte) return `${number.format(Math.max(1, Math.round(bytes / kilobyte)))} kB`;
  return `${number.format(bytes / kilobyte / kilobyte)} MB`;
}
