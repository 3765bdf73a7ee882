/**
 * Text as it is searched: lower case and without accents. It keeps its length, so that a place found in it is the same
 * place in the composed (NFC) text.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{ASCII}]/gu, bare)
    .toLowerCase();

function bare(letter: string): string {
  const without = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return without.length === letter.length ? without : letter;
}
