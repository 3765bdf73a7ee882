import { plural } from './counting.ts';

/** The pages of the report beside the form, and on the report screen. */
export const previewWords = {
  title: 'Voorbeeld van de PDF',
  button: 'Voorbeeld',
  ofPdf: ' van de PDF',
  close: 'Sluit het voorbeeld',
  back: 'Terug naar de vragen',
  toPreview: 'Naar het voorbeeld',
  pages: 'Pagina’s van het rapport',
  page: (number: number, all: number) => `Pagina ${number} van ${all}`,
  pageField: 'Pagina',
  of: (all: number) => `van ${all}`,
  pageHint: 'Typ een paginanummer, of een vraagnummer zoals 5.4.3.',
  noSuchPlace: (typed: string, all: number) =>
    `‘${typed}’ staat niet in dit rapport. Typ een pagina van 1 tot ${all}, of het nummer van een vraag.`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  follow: 'Volg mijn vraag',
  toQuestion: (number: string) => `Naar vraag ${number}`,
  starting: 'De pagina’s worden gemaakt',
  filling: (part: number) => `De pagina’s worden gemaakt: ${Math.round(100 * part)}%`,
  updated: (pages: number, clock: string) => `Bijgewerkt om ${clock}: ${plural(pages, 'pagina', 'pagina’s')}`,
  failed: 'Het voorbeeld is niet gemaakt. Uw antwoorden zijn gewoon bewaard.',
  failedBehind: 'Het voorbeeld is niet bijgewerkt: u ziet de pagina’s van daarvoor. Uw antwoorden zijn gewoon bewaard.',
  again: 'Probeer opnieuw',
  cannot:
    'Deze browser kan de pagina’s niet tonen. Op het scherm Rapport staat alles als tekst en kunt u de PDF maken.',
  asText: 'Lees het rapport als tekst',
  asTextHint: 'Deze pagina’s zijn plaatjes.',
  form: 'Vorm van het voorbeeld',
  forms: { text: 'Als tekst', pages: 'Als pagina’s' },
} as const;
