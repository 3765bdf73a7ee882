import type { FileType } from '../questions/attached.ts';
import { plural, sizeWords } from './counting.ts';

/** Every word about files and links that belong to an answer. B1, "u", active. */
export const typeWords: Record<FileType, string> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG-afbeelding',
  'image/jpeg': 'JPEG-afbeelding',
  'image/webp': 'WebP-afbeelding',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word-document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel-werkmap',
  'application/vnd.oasis.opendocument.text': 'OpenDocument-tekst',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument-rekenblad',
  'text/csv': 'CSV-bestand',
  'text/plain': 'tekstbestand',
};

/** A media type with its name in words: "PDF (application/pdf)". */
export function typeName(type: string): string {
  const words = (typeWords as Readonly<Record<string, string>>)[type];
  return words === undefined ? type : `${words} (${type})`;
}

const allowed = 'PDF, PNG, JPEG, WebP, Word (docx), Excel (xlsx), OpenDocument (odt, ods), CSV of tekst (txt)';

export const attachmentWords = {
  add: 'Bestand of link toevoegen',
  addFile: 'Bestand toevoegen',
  addLink: 'Link toevoegen',
  picker: 'Kies een bestand',
  hint: (file: string) => `${allowed}, tot ${file} per bestand. Slepen en plakken kan ook.`,
  metadata:
    'Uit afbeeldingen halen we verborgen gegevens, zoals de plaats. PDF- en Office-bestanden houden die van henzelf, zoals de naam van de auteur: kijk dat zelf na.',
  total: (files: number, bytes: string, limit: string) =>
    files === 0
      ? `In deze toets zitten nog geen bestanden; er past ${limit} in.`
      : `In deze toets: ${plural(files, 'bestand', 'bestanden')}, ${bytes} van ${limit}.`,
  drop: 'Laat los om toe te voegen',
  list: 'Bestanden en links',
  facts: (type: string, size: string) => `${type}, ${size}`,
  missing:
    'Het bestand zelf zit niet in deze toets op deze computer. Hebt u het, voeg het dan opnieuw toe: het komt dan op deze plek terug.',
  description: 'Omschrijving',
  descriptionOf: (name: string) => `Omschrijving van ${name}`,
  address: 'Adres',
  addressOf: (link: string) => `Adres van ${link}`,
  title: 'Titel',
  titleOf: (link: string) => `Titel van ${link}`,
  linkNumber: (index: number) => `link ${index}`,
  notSafe: 'Dit adres begint niet met https:// of http://. In het rapport staat het als tekst.',
  openLink: 'Open',
  openLinkOf: (link: string) => `Open ${link} (opent in een nieuw venster)`,
  save: 'Bewaar een kopie',
  saveOf: (name: string) => `Bewaar een kopie van ${name}`,
  remove: 'Verwijder',
  removeOf: (name: string) => `Verwijder ${name}`,
  removed: (name: string) => `${name} is verwijderd.`,
  putBack: 'Zet terug',
  dismiss: 'Sluit deze melding',
  busy: (name: string) => `${name} wordt nagekeken…`,
  added: (name: string, facts: string) => `Toegevoegd: ${name} (${facts}).`,
  renamed: (was: string, type: string, name: string) => `‘${was}’ is een ${type} en heet hier ‘${name}’.`,
  cleaned: 'Verborgen gegevens in de afbeelding zijn weggehaald.',
  back: (name: string) => `${name} is weer compleet.`,
  unnamed: 'zonder naam',
  pdfIntro:
    'Deze bestanden horen bij de antwoorden. Ze reizen mee in de PDF als de opsteller daarvoor koos. Aan de SHA-256 is te zien of een bestand hetzelfde is.',
  inPdf: (at: readonly { readonly number: string; readonly question: string }[], description: string | undefined) =>
    [
      `Bijlage bij ${at.length === 1 ? 'vraag' : 'de vragen'} ${at.map(({ number, question }) => `${number} ${question}`).join('; ')}`,
      ...(description ? [description] : []),
    ].join('. '),
} as const;

/** Why a file was not taken in. Data, made by whoever takes it in. */
export type AttachmentRefusal =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'dossier-full'; readonly bytes: number; readonly used: number; readonly limit: number }
  | { readonly reason: 'too-many'; readonly limit: number }
  | { readonly reason: 'already-here'; readonly as: string }
  /** `found`: what stands in it, as an extension; `claimed`: what its name says. */
  | { readonly reason: 'not-allowed'; readonly found: string; readonly claimed: string }
  | { readonly reason: 'not-recognised'; readonly claimed: string }
  | { readonly reason: 'damaged-image' }
  | { readonly reason: 'too-many-pixels'; readonly limit: number }
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'no-space' }
  | { readonly reason: 'not-kept' };

type Of<R extends AttachmentRefusal['reason']> = Extract<AttachmentRefusal, { reason: R }>;

const sentences: { readonly [R in AttachmentRefusal['reason']]: (refusal: Of<R>) => string } = {
  empty: () => 'het is leeg (0 bytes). Kijk of het goed is opgeslagen en kies het opnieuw.',
  'too-large': ({ bytes, limit }) =>
    `het is ${sizeWords(bytes)} en een bestand mag hier ten hoogste ${sizeWords(limit)} zijn. Maak het kleiner of voeg een link toe.`,
  'dossier-full': ({ bytes, used, limit }) =>
    `het is ${sizeWords(bytes)}. In deze toets zit al ${sizeWords(used)} van ${sizeWords(limit)}. Verwijder eerst een ander bestand of voeg een link toe.`,
  'too-many': ({ limit }) => `bij één antwoord passen ${limit} bestanden en links. Verwijder er eerst een.`,
  'already-here': ({ as }) => `hetzelfde bestand staat al bij dit antwoord, als ‘${as}’.`,
  'not-allowed': ({ found, claimed }) =>
    `${found === claimed || claimed === '' ? '' : `het heet ${claimed}, maar `}het is een bestand van het soort ${found}. Dat kan hier niet. Wat wel kan: ${allowed}.`,
  'not-recognised': ({ claimed }) =>
    claimed === ''
      ? `we herkennen niet wat voor bestand het is. Wat kan: ${allowed}.`
      : `het heet ${claimed}, maar er staat iets anders in, of het is beschadigd. Open het zelf, sla het opnieuw op en kies het daarna.`,
  'damaged-image': () => 'de afbeelding is beschadigd. Open haar zelf, sla haar opnieuw op en kies haar daarna.',
  'too-many-pixels': ({ limit }) =>
    `de afbeelding heeft meer dan ${limit} miljoen beeldpunten. Maak haar kleiner en kies haar opnieuw.`,
  unreadable: () => 'de browser kan het niet lezen. Misschien is het verplaatst of nog open in een ander programma.',
  'no-space': () =>
    'de schijf is vol. Maak ruimte vrij op deze computer en kies het bestand opnieuw. Uw antwoorden zijn bewaard.',
  'not-kept': () =>
    'de browser kon het niet bewaren. Uw antwoorden staan er nog. Ververs de pagina en kies het opnieuw.',
};

/** One sentence, or two: which file, what is wrong, and what to do. Nothing was added. */
export const fileRefusal = <R extends AttachmentRefusal['reason']>(name: string, refusal: Of<R>): string =>
  `‘${name}’ is niet toegevoegd: ${(sentences[refusal.reason] as (refusal: Of<R>) => string)(refusal)}`;
