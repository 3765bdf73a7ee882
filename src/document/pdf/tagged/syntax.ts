/** A name, as `/Type`. */
export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An object of the file, by number. */
export class Ref {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** Bytes as they are: identifiers that are no text. */
export class Bytes {
  readonly hex: string;

  constructor(hex: string) {
    this.hex = hex;
  }
}

export interface Dict {
  readonly [key: string]: Value | undefined;
}

/** What PDF is written in. A string is text for people and may hold any character. */
export type Value = string | number | boolean | null | Name | Ref | Bytes | Date | readonly Value[] | Dict;

const names = new Map<string, Name>();

export function name(text: string): Name {
  const known = names.get(text) ?? new Name(text);
  names.set(text, known);
  return known;
}

/** At most a thousandth of a point, which nobody sees; never in powers of ten, which PDF does not know. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  if (!Number.isFinite(rounded) || Math.abs(rounded) >= 1e15) throw new Error(`no number of a page: ${value}`);
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A value as it stands in the file. */
export function written(value: Value): string {
  if (typeof value === 'string') return textString(value);
  if (typeof value === 'number') return number(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof Name) return `/${escapedName(value.name)}`;
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Bytes) return `<${value.hex}>`;
  if (value instanceof Date) return `(${dateText(value)})`;
  if (isList(value)) return `[${value.map(written).join(' ')}]`;
  const pairs = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`/${escapedName(key)} ${written(part)}`],
  );
  return `<<${pairs.join(' ')}>>`;
}

const isList = (value: readonly Value[] | Dict): value is readonly Value[] => Array.isArray(value);

const escapedName = (text: string): string =>
  text.replace(/[^A-Za-z0-9_.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** ASCII as it is, everything else as UTF-16 with its mark. Halves of a character have become U+FFFD. */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${utf16(text)}>`;
}

export function utf16(text: string): string {
  let hex = 'FEFF';
  for (const unit of text.toWellFormed().split(''))
    hex += unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  return hex;
}

const dateText = (date: Date): string => `D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
