const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** ISO yyyy-mm-dd of "1-7-2027", "1/7/2027", "1.7.2027", "1 juli 2027" or ISO itself. undefined = not a date. */
export function parseDate(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const iso = isoDate.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return calendarDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const [, day, name, year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  return calendarDate(Number(year), months.indexOf(name) + 1, Number(day));
}

/** What is stored of what was typed: ISO, or the words as they stand while they are no date. undefined = nothing. */
export const dateAnswer = (typed: string): string | undefined =>
  typed.trim() === '' ? undefined : (parseDate(typed) ?? typed);

export const isDate = (stored: unknown): stored is string =>
  typeof stored === 'string' && isoDate.test(stored) && parseDate(stored) === stored;

/** "1 juli 2027". Words that are no date stay as they are. */
export function formatDate(stored: string): string {
  if (!isDate(stored)) return stored;
  const [year, month, day] = stored.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** "1-7-2027": in tables and in inputs. */
export function formatDateShort(stored: string): string {
  if (!isDate(stored)) return stored;
  const [year, month, day] = stored.split('-').map(Number);
  return `${day}-${month}-${year}`;
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
