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

export function isDate(stored: unknown): stored is string {
  const parts = typeof stored === 'string' ? isoDate.exec(stored) : null;
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

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
  if (!exists(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
