import { type Element, isElement, isTarget, isWords, type Kid, type Structure } from './structure.ts';

/** One rule about a file: every place where it is broken, in words. */
export type Rule = (file: Structure) => readonly string[];

export function* elementsIn(element: Element): Generator<Element> {
  for (const kid of element.kids) {
    if (!isElement(kid)) continue;
    yield kid;
    yield* elementsIn(kid);
  }
}

/** All words of an element, in reading order. */
export const textOf = (kid: Kid): string => {
  if (isElement(kid)) return kid.kids.map(textOf).join('');
  return isWords(kid) ? kid.text : '';
};

const named = (file: Structure, role: string): readonly Element[] =>
  [...elementsIn(file.root)].filter((element) => element.role === role);

const childrenOf = (element: Element): readonly Element[] => element.kids.filter(isElement);

const short = (element: Element): string => `${element.role} “${textOf(element).trim().slice(0, 40)}”`;

export const levelOf = ({ role }: Element): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

const headings: Rule = ({ root }) => {
  const faults: string[] = [];
  let above = 0;
  for (const element of elementsIn(root)) {
    const level = levelOf(element);
    if (level === 0) continue;
    if (level > above + 1) faults.push(`${short(element)} comes after level ${above}`);
    above = level;
  }
  return above === 0 ? ['there is no heading'] : faults;
};

const figures: Rule = (file) =>
  named(file, 'Figure').flatMap(({ attrs }, at) => {
    const { Alt, ActualText, BBox } = attrs;
    const said = `${Alt ?? ActualText ?? ''}`.trim();
    const box = Array.isArray(BBox) && BBox.length === 4 && BBox.every(Number.isFinite);
    return [
      ...(said === '' ? [`figure ${at + 1} says nothing`] : []),
      ...(box ? [] : [`figure ${at + 1} stands nowhere`]),
    ];
  });

/** Which elements may stand in which; of the others nothing is asked. */
const nesting: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Reference', 'P', 'NonStruct', 'TOC', 'Lbl'],
};

const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TOCI: ['TOC'],
  Document: ['StructTreeRoot'],
};

const places: Rule = ({ root }) =>
  [root, ...elementsIn(root)].flatMap((element) => {
    const may = nesting[element.role];
    const words = may && element.kids.some((kid) => !isElement(kid)) ? [`${short(element)} has words of its own`] : [];
    const kids = childrenOf(element).flatMap((kid) => {
      const allowed = (may?.includes(kid.role) ?? true) && (parents[kid.role]?.includes(element.role) ?? true);
      return allowed ? [] : [`${short(kid)} stands in ${element.role}`];
    });
    return [...words, ...kids];
  });

const lists: Rule = (file) =>
  named(file, 'LI')
    .filter((item) => childrenOf(item).filter(({ role }) => role === 'LBody').length !== 1)
    .map((item) => `${short(item)} has not one body`);

const contents: Rule = (file) =>
  named(file, 'TOCI')
    .filter((entry) => ![...elementsIn(entry)].some(({ role }) => role === 'Reference'))
    .map((entry) => `${short(entry)} refers to nothing`);

const links: Rule = (file) =>
  named(file, 'Link').flatMap((link) => {
    const targets = [link, ...elementsIn(link)].flatMap(({ kids }) => kids.filter(isTarget));
    return [
      ...(targets.length === 0 ? [`${short(link)} goes nowhere`] : []),
      ...(textOf(link).trim() === '' ? [`a link to ${targets[0]?.to} has no words`] : []),
      ...targets.flatMap(({ to, contents: said }) => [
        ...(to === '' ? [`${short(link)} has no address`] : []),
        ...(said.trim() === '' ? [`${short(link)} does not say where it goes`] : []),
      ]),
    ];
  });

/** Links that a mouse finds and a screen reader does not. */
const annotations: Rule = (file) => {
  const known = [...elementsIn(file.root)].flatMap(({ kids }) => kids.filter(isTarget));
  return file.pages.flatMap(({ annotations: count, tabs }, page) => {
    const here = known.filter((target) => target.page === page).length;
    return [
      ...(here === count ? [] : [`page ${page + 1} has ${count} annotations and ${here} of them in the structure`]),
      ...(count > 0 && tabs !== 'S' ? [`page ${page + 1} has another tab order than the structure`] : []),
    ];
  });
};

const empty: Rule = ({ root }) =>
  [...elementsIn(root)]
    .filter((element) => element.kids.length === 0 && !['TD', 'TH'].includes(element.role))
    .map((element) => `${element.role} has nothing in it`);

/** Every marked content belongs to one element, every element's content is drawn, and the rest is an artifact. */
const marks: Rule = ({ root, pages }) => {
  const owned = new Map<string, number>();
  for (const { kids } of elementsIn(root)) {
    for (const { page, mcid } of kids.filter(isWords)) {
      owned.set(`${page}/${mcid}`, (owned.get(`${page}/${mcid}`) ?? 0) + 1);
    }
  }
  const faults = pages.flatMap(({ mcids, loose, mixed, balanced }, page) => [
    ...(loose > 0 ? [`page ${page + 1} draws ${loose} things that are neither content nor artifact`] : []),
    ...(mixed > 0 ? [`page ${page + 1} mixes content and artifact`] : []),
    ...(balanced ? [] : [`page ${page + 1} does not close what it marks`]),
    ...(new Set(mcids).size === mcids.length ? [] : [`page ${page + 1} uses a mark twice`]),
    ...mcids.flatMap((mcid) => {
      const times = owned.get(`${page}/${mcid}`) ?? 0;
      owned.delete(`${page}/${mcid}`);
      return times === 1 ? [] : [`mark ${mcid} of page ${page + 1} belongs to ${times} elements`];
    }),
  ]);
  return [...faults, ...[...owned.keys()].map((key) => `an element names mark ${key}, which is not drawn`)];
};

const fonts: Rule = (file) =>
  file.fonts.flatMap(({ name, embedded, readable }) => [
    ...(embedded ? [] : [`${name} is not embedded`]),
    ...(readable ? [] : [`${name} cannot be read back as text`]),
  ]);

const document: Rule = ({ lang, marked, showsTitle, hasColours, xmp, root }) =>
  (
    [
      [lang === 'nl-NL', `the language is “${lang}”`],
      [marked, 'the file does not say that it is tagged'],
      [showsTitle, 'the window shows the name of the file'],
      [hasColours, 'the colours have no profile'],
      [/<pdfaid:part>3<.*<pdfaid:conformance>A</s.test(xmp), 'it does not say that it is PDF/A-3a'],
      [/<pdfuaid:part>1</.test(xmp), 'it does not say that it is PDF/UA-1'],
      [/<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(xmp), 'it has no title'],
      [root.kids.length === 1 && childrenOf(root)[0]?.role === 'Document', 'the tree does not begin at one Document'],
    ] as const
  ).flatMap(([good, fault]) => (good ? [] : [fault]));

export const rules = {
  headings,
  figures,
  places,
  lists,
  contents,
  links,
  annotations,
  empty,
  marks,
  fonts,
  document,
} as const;
