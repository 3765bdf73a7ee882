import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { HouseStyle } from '../../house/houseStyle.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { anchors } from '../anchors.ts';
import { clean } from '../flow/clean.ts';
import type { Part } from '../flow/flow.ts';
import { reportOf } from '../flow/report.ts';
import { kindOf } from '../paperWords.ts';
import type { Cover, Outline } from '../shape.ts';
import { houseLines } from './house.ts';
import { numbering } from './lists.ts';
import { hue, page, textWidth } from './look.ts';
import { drawn, headingOf } from './paragraphs.ts';
import { type Pen, penFor } from './pen.ts';
import { marked } from './runs.ts';
import { type Placed, runsOfPages } from './sections.ts';
import { settled } from './settled.ts';
import { styles } from './styles.ts';

export async function writeWord(given: Outline, style: HouseStyle): Promise<Uint8Array> {
  const outline = clean(given);
  const { cover } = outline;
  const report = reportOf(outline);
  const pen = penFor(textWidth.standing);
  const author = authorOf(cover);
  const document = new Document({
    title: cover.title,
    subject: nl.subject(kindOf(cover), cover.version),
    creator: author,
    lastModifiedBy: author,
    description: `${cover.template}. ${nl.fingerprint.title}: ${cover.fingerprint}`,
    keywords: [cover.status, cover.classification].join(', '),
    styles,
    numbering,
    features: { updateFields: true },
    sections: [
      coverSection([...houseLines(style), ...report.cover.flatMap((flow) => drawn(flow, pen))], cover),
      contentsSection(report.howTo.flatMap((flow) => drawn(flow, pen))),
      ...runsOfPages(report.parts.flatMap(placed)).map(({ lying, flows }, at): ISectionOptions => {
        const own = pen.at(lying ? textWidth.lying : textWidth.standing);
        return section(flowing(flows, own, at > 0), lying);
      }),
    ],
  });
  return settled(await Packer.pack(document, 'uint8array'), cover.printedAt, style.accent);
}

const authorOf = ({ facts }: Cover): string => {
  const value = facts.find(({ term }) => term === nl.cover.author)?.value;
  return value && 'text' in value && value.text !== '' ? value.text : nl.cell.empty;
};

function placed(part: Part): readonly Placed[] {
  const { anchor, number, title, flows } = part;
  const heading = {
    kind: 'heading',
    level: 1,
    look: 'part',
    text: title,
    anchor,
    ...(number ? { number } : {}),
  } as const;
  return [{ flow: heading, part }, ...flows.map((flow) => ({ flow }))];
}

/** A run of pages opens with a page of its own, so its first heading needs none. */
const flowing = (flows: readonly Placed[], pen: Pen, opens: boolean): readonly FileChild[] =>
  flows.flatMap(({ flow, part }, at) =>
    flow.kind === 'heading' && part ? [headingOf(flow, part.newPage && !(opens && at === 0))] : [...drawn(flow, pen)],
  );

function section(children: readonly FileChild[], lying: boolean): ISectionOptions {
  return {
    properties: {
      type: 'nextPage',
      page: {
        size: { width: page.short, height: page.long, orientation: lying ? 'landscape' : 'portrait' },
        margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom, header: 567, footer: 510 },
      },
    },
    children,
  };
}

/** Its header and footer are those of every section after it. */
function coverSection(children: readonly FileChild[], cover: Cover): ISectionOptions {
  const { properties } = section(children, false);
  const empty = () => [new Paragraph({ children: [] })];
  return {
    properties: { ...properties, titlePage: true },
    headers: { default: header(cover), first: new Header({ children: empty() }) },
    footers: { default: footer(cover), first: new Footer({ children: empty() }) },
    children,
  };
}

const contentsSection = (howTo: readonly FileChild[]): ISectionOptions =>
  section(
    [
      new Paragraph({
        style: 'TOCHeading',
        children: marked(anchors.contents, [new TextRun(nl.contents.title)]),
      }),
      new TableOfContents(otherForms.contentsAlias, { hyperlink: true, headingStyleRange: '1-2', tabLeader: 'none' }),
      ...howTo,
    ],
    false,
  );

const small = { size: 16, color: hue('soft') } as const;

/** More than this of a title does not stand above every page. */
const longestTitle = 90;

function header(cover: Cover): Header {
  const { title, scope, version, classification } = cover;
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle)} …` : title;
  const which = [...(scope === 'quickscan' ? [nl.cover.quickscanKind] : []), nl.cover.version(version), classification];
  return new Header({
    children: [
      new Paragraph({
        border: { bottom: { style: 'single', size: 4, space: 4, color: hue('line') } },
        children: [new TextRun({ ...small, text: [short, ...which].join(' · ') })],
      }),
    ],
  });
}

const footer = (cover: Cover): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [
          new TextRun({ ...small, text: `${nl.fingerprintShort(cover.fingerprint)} · ` }),
          new TextRun({
            ...small,
            children: [otherForms.page.before, PageNumber.CURRENT, otherForms.page.between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
