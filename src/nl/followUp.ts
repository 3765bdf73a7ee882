import { plural } from './counting.ts';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

/** Every sentence about beginning an invoeringstoets from a test that was made before. */
export const followUpWords = {
  /** In the evidence of every answer that was taken over. */
  source: (number: string, { version, fingerprint }: { version?: string; fingerprint?: string }): string =>
    [
      `Overgenomen uit vraag ${number} van de uitvoeringstoets bij 1.1`,
      ...(version ? [`versie ${version}`] : []),
      ...(fingerprint ? [`vingerafdruk ${fingerprint.slice(0, 8)}`] : []),
    ].join(', '),
  begin: 'Begin een invoeringstoets',
  title: 'Begin een invoeringstoets',
  panel: 'Na de invoering',
  panelHint:
    'Een invoeringstoets kijkt of de wijziging in de praktijk werkt zoals hier voorspeld. De app neemt groepen, indicatoren, voorspellingen en voorwaarden over.',
  close: 'Sluit dit venster',
  reading: 'Het dossier wordt gelezen…',
  from: (title: string) => `Uit ‘${title}’.`,
  takes: (counts: readonly { readonly count: number; readonly one: string; readonly more: string }[]) =>
    counts.length === 0
      ? 'Er is nog niets om over te nemen: in deze toets staan geen groepen, indicatoren, voorspellingen of voorwaarden. U begint met een lege vragenlijst.'
      : `Dit neemt de app over: ${list(counts.map(({ count, one, more }) => plural(count, one, more)))}.`,
  scope: 'Dit dossier is een quickscan: alleen wat in het rapport van de quickscan staat, gaat mee.',
  open: (count: number) =>
    `${plural(count, 'vraag is', 'vragen zijn')} in dit dossier nog niet beantwoord. Wat leeg is, blijft leeg.`,
  conflicts: (count: number) =>
    `${plural(count, 'antwoord heeft', 'antwoorden hebben')} nog twee versies. De laatste gaat mee.`,
  promise:
    'Bij elk antwoord staat waar het vandaan komt. Wat onbekend is, blijft onbekend. Dit dossier zelf verandert niet.',
  start: 'Begin de invoeringstoets',
  cancel: 'Niet doen',
  failed: 'Het dossier is niet te lezen. Er is niets gemaakt.',
};
