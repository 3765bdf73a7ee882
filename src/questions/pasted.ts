/**
 * The cells of a piece of a Word or Excel table on the clipboard, row by row; undefined when it is ordinary text.
 * Excel quotes a cell that has a line break, a tab or a quote in it.
 */
export function pastedCells(text: string, oneLine: boolean): readonly (readonly string[])[] | undefined {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!body.includes('\t') && !(oneLine && body.includes('\n'))) return undefined;
  const rows: string[][] = [[]];
  let rest = body;
  while (true) {
    const [whole, quoted, bare = ''] = cell.exec(rest) ?? [''];
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    const end = rest.charAt(whole.length);
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
    rest = rest.slice(whole.length + 1);
  }
}

const cell = /^(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/;
