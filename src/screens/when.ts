const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

export const clock = (iso: string): string => time.format(new Date(iso));

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** "vandaag, 14:03" · "gisteren, 16:40" · "18 november" · "3 november 2025" */
export function whenWords(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (days === 0) return `vandaag, ${time.format(date)}`;
  if (days === 1) return `gisteren, ${time.format(date)}`;
  return (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date);
}
