import { BuilderElement, Paragraph, Table, TableCell, TableRow, type XmlComponent } from 'docx';
import type { Cell, Fill, TableFlow } from '../flow/flow.ts';
import { manyColumns } from '../flow/tableShape.ts';
import { hue, shade } from './look.ts';
import type { Pen } from './pen.ts';
import { runsOf } from './runs.ts';
import { style } from './styles.ts';

/** A table whose caption a reader hears too, where it cannot see the line above it. */
class CaptionedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], caption: string) {
    super(options);
    const [properties] = this.root as readonly XmlComponent[];
    properties?.addChildElement(
      new BuilderElement<{ readonly caption: string }>({
        name: 'w:tblCaption',
        attributes: { caption: { key: 'w:val', value: caption } },
      }),
    );
  }
}

const line = (tone: 'ink' | 'line' | 'strong', size: number) => ({ style: 'single', size, color: hue(tone) }) as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

export function tableOf(table: TableFlow, pen: Pen): Table {
  const widths = table.widths.map((part) => Math.floor(part * pen.width));
  const { columns, rows, total } = table;
  const edge = columns.length < manyColumns ? 60 : 40;
  const size = columns.length < manyColumns ? {} : { size: 16 };
  const drawn = (cells: readonly Cell[], kind: RowKind): TableRow =>
    new TableRow({
      cantSplit: cells.every(isShort),
      ...(kind === 'head' ? { tableHeader: true } : {}),
      children: cells.map((cell, at) =>
        cellOf(cell, { width: widths[at] ?? 0, numeric: columns[at]?.numeric ?? false, strong: at === 0, kind, size }),
      ),
    });
  return new CaptionedTable(
    {
      layout: 'fixed',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      margins: { left: edge, right: edge, top: 30, bottom: 30 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: line('strong', 4),
        insideHorizontal: line('line', 4),
      },
      rows: [
        drawn(
          columns.map(({ label }) => ({ runs: [{ text: label }] })),
          'head',
        ),
        ...rows.map((row) => drawn(row, 'row')),
        ...(total ? [drawn(total, 'total')] : []),
      ],
    },
    table.caption,
  );
}

type RowKind = 'head' | 'row' | 'total';

/** Longer than this a cell may go on at the next page. */
const shortCell = 900;

const isShort = ({ runs }: Cell): boolean => runs.reduce((sum, { text }) => sum + text.length, 0) < shortCell;

const grounds: Record<Fill, { readonly ground: 'harm' | 'harmMid' | 'harmSoft' | 'paper'; readonly ink: string }> = {
  hoog: { ground: 'harm', ink: hue('paper') },
  middel: { ground: 'harmMid', ink: hue('ink') },
  laag: { ground: 'harmSoft', ink: hue('ink') },
  gunstig: { ground: 'paper', ink: hue('gain') },
};

interface Place {
  readonly width: number;
  readonly numeric: boolean;
  /** The head of its row. */
  readonly strong: boolean;
  readonly kind: RowKind;
  readonly size: { readonly size?: number };
}

function cellOf({ runs, fill }: Cell, { width, numeric, strong, kind, size }: Place): TableCell {
  const look = fill ? grounds[fill] : undefined;
  const bold = kind !== 'row' || strong;
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: kind === 'head' ? 'bottom' : 'top',
    ...(look ? { shading: shade(look.ground) } : {}),
    ...(kind === 'head' ? { borders: { bottom: line('ink', 8) } } : {}),
    ...(kind === 'total' ? { borders: { top: line('ink', 8) } } : {}),
    children: [
      new Paragraph({
        style: style.cell,
        alignment: numeric ? 'right' : 'left',
        ...(kind === 'head' ? { keepNext: true } : {}),
        children: runsOf(runs, { bold, ...size, ...(look ? { color: look.ink } : {}) }),
      }),
    ],
  });
}
