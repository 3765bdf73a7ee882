import { attachmentWords, typeName } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { inGroups } from '../paperWords.ts';
import type { Attached, AttachmentItem, QuestionOutline } from '../shape.ts';
import type { Fonts } from './fonts.ts';
import { introPiece } from './notAsked.tsx';
import { Bold, Elsewhere, inside, type Piece, piece, Soft, Words } from './parts.tsx';
import { tablePieces } from './table.tsx';
import { grid, soft, type } from './theme.ts';

/** The files and links under an answer. */
export function attachedPieces({ id, attached = [] }: QuestionOutline, pen: Fonts): readonly Piece[] {
  if (attached.length === 0) return [];
  const place = { paddingLeft: grid.hang, width: grid.hang + grid.main };
  const head = piece(
    { keep: true },
    { ...place, marginTop: 4 },
    <Words pen={pen} width={grid.main} type={type.micro} style={soft}>
      {`${attachmentWords.list}:`}
    </Words>,
  );
  const lines = attached.map((each) =>
    piece(
      { split: true },
      { ...place, marginTop: 1 },
      <Words pen={pen} width={grid.main} type={type.micro} tag={{ role: 'LBody' }}>
        {'file' === each.kind ? <FileWords file={each} /> : <LinkWords link={each} pen={pen} />}
      </Words>,
      undefined,
      { tag: { role: 'LI' } },
    ),
  );
  return [head, ...inside({ role: 'L', key: `${id}-bestanden` }, lines)];
}

function FileWords({ file }: { readonly file: Extract<Attached, { kind: 'file' }> }) {
  const { name, type: kind, size, hash, description } = file;
  return (
    <>
      <Bold>{name}</Bold>
      <Soft>
        {`. ${attachmentWords.facts(kind, size)}, ${otherForms.shortHash(hash)} ${description ?? ''}`.trimEnd()}
      </Soft>
    </>
  );
}

function LinkWords(props: { readonly link: Extract<Attached, { kind: 'link' }>; readonly pen: Fonts }) {
  const { link, pen } = props;
  const { title, url, href } = link;
  return (
    <>
      {title === url ? null : `${title}. `}
      {href === undefined ? <Soft>{url}</Soft> : <Elsewhere pen={pen} to={href} />}
    </>
  );
}

/** All files with what identifies them. */
export function attachmentPieces(attachments: readonly AttachmentItem[], pen: Fonts): readonly Piece[] {
  const [number, file, question, kind, size, hash] = otherForms.attachments.columns;
  const columns = [
    { label: number, kind: 'words' },
    { label: file, kind: 'words' },
    { label: question, kind: 'sentences' },
    { label: kind, kind: 'words' },
    { label: size, kind: 'words' },
    { label: hash, kind: 'words' },
  ] as const;
  const rows = attachments.map((each) => [
    { text: each.number },
    { text: each.description ? `${each.name} (${each.description})` : each.name },
    { text: each.question },
    { text: typeName(each.type) },
    { text: sizeWords(each.size) },
    { text: inGroups(each.sha256, 16) },
  ]);
  return [
    introPiece(attachmentWords.pdfIntro, pen, true),
    ...tablePieces({ kind: 'table', caption: otherForms.attachments.title, columns, rows }, { pen, name: 'bestanden' }),
  ];
}
