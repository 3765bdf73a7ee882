import { answerWords } from '../nl/questions.ts';
import type { Block, ListBlock, TableBlock, TableCell, Text } from './blocks.ts';
import { as } from './tableRoles.ts';

/** Blocks on screen: for what the app worked out or the template explains. */
export function BlockView({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={`${index}-${block.kind}`} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case 'list':
      return <Items list={block} />;
    case 'choice':
      return <p>{block.options.filter(({ chosen }) => chosen).map(({ label }) => label)}</p>;
    case 'special':
      return <p>{[answerWords.specialOption[block.special], block.reason].filter(Boolean).join(': ')}</p>;
    case 'unanswered':
      return null;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'table':
      return <Sheet table={block} />;
  }
}

function Runs({ text }: { text: Text }) {
  return text.map((run, index) => {
    const words = run.italic ? <i>{run.text}</i> : run.text;
    const shown = run.bold ? <b>{words}</b> : words;
    const key = `${index}-${run.text}`;
    if (!run.href) return <span key={key}>{shown}</span>;
    return (
      <a key={key} href={run.href} target="_blank" rel="noreferrer">
        {shown}
      </a>
    );
  });
}

function Items({ list }: { list: ListBlock }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map(({ text, sub }, index) => (
        <li key={`${index}-${text[0]?.text}`}>
          <Runs text={text} />
          {sub && <Items list={sub} />}
        </li>
      ))}
    </Tag>
  );
}

function Facts({ facts }: { facts: readonly { term: string; value: string }[] }) {
  return (
    <dl className="facts">
      {facts.flatMap(({ term, value }) => [<dt key={`${term}-t`}>{term}</dt>, <dd key={`${term}-d`}>{value}</dd>])}
    </dl>
  );
}

function Sheet({ table }: { table: TableBlock }) {
  return (
    <table className="cards" {...as.table}>
      <caption>{table.caption}</caption>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          {table.columns.map(({ label, kind }) => (
            <th key={label} {...as.columnheader} scope="col" className={kind === 'number' ? 'is-num' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {table.rows.map((row, index) => (
          // computed anew at every change: a row has no identity of its own
          <tr key={index} {...as.row}>
            {row.map((cell, place) => (
              <SheetCell
                key={table.columns[place]?.label}
                cell={cell}
                head={place === 0}
                label={table.columns[place]?.label}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetCell({ cell, head, label }: { cell: TableCell; head: boolean; label: string | undefined }) {
  const text = 'text' in cell ? cell.text : 'special' in cell ? answerWords.special[cell.special] : '';
  return head ? (
    <th {...as.rowheader} scope="row">
      {text}
    </th>
  ) : (
    <td {...as.cell} data-label={label}>
      {text}
    </td>
  );
}
