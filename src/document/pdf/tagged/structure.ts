import { isGrouping, type Tag } from './tags.ts';

/** Something drawn on a page: the how-manieth marked content of it, or the how-manieth link. */
export type Drawn =
  | { readonly kind: 'mark'; readonly page: number; readonly mark: number }
  | { readonly kind: 'link'; readonly page: number; readonly link: number };

/** An element of the structure tree, as data: it can be kept and sent to another thread. */
export interface Element {
  readonly tag: Tag;
  readonly kids: (Element | Drawn)[];
  /** Of a figure: left, top, right, bottom on its page. */
  box?: readonly [number, number, number, number];
}

/** An element in which nothing is said is left out; a cell stands for its place in the table. */
export const isEmpty = ({ tag, kids }: Element): boolean =>
  tag.role !== 'TH' && tag.role !== 'TD' && kids.every((kid) => isElement(kid) && isEmpty(kid));

export const isElement = (kid: Element | Drawn): kid is Element => 'tag' in kid;

/** The structure of a part of the document while it is being painted. Kids stand in reading order. */
export class Structure {
  readonly root: Element;
  private readonly byKey = new Map<string, Element>();
  private readonly byOrigin = new Map<object, Element>();

  constructor(tag: Tag) {
    this.root = { tag, kids: [] };
  }

  /** The element of a tag within its parent: the one that is there already when it goes on, else a new one. */
  element(tag: Tag, parent: Element, origin?: object): Element {
    const known = tag.key === undefined ? origin && this.byOrigin.get(origin) : this.byKey.get(tag.key);
    if (known) return known;
    const made: Element = { tag, kids: [] };
    parent.kids.push(made);
    if (tag.key !== undefined) this.byKey.set(tag.key, made);
    else if (origin) this.byOrigin.set(origin, made);
    return made;
  }

  /** Containers from the outside in. */
  within(path: readonly Tag[], from: Element): Element {
    let at = from;
    for (const tag of path) at = this.element(tag, at);
    return at;
  }

  /** Where text goes: a paragraph of its own in an element that cannot hold text itself. */
  textElement(parent: Element, origin: object): Element {
    return isGrouping(parent.tag.role) ? this.element({ role: 'P' }, parent, origin) : parent;
  }
}
