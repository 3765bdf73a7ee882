import type { DossierRefusal, Found, Spot } from '../exchange/refusal.ts';

type Reason = DossierRefusal['reason'];
type Of<R extends Reason> = Extract<DossierRefusal, { reason: R }>;

const again = 'vraag de afzender om het bestand opnieuw te downloaden uit deze app';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });

const onLine = (line: number | undefined): string => (line === undefined ? '' : ` op regel ${line}`);

const foundHere: Record<Found, string> = {
  text: 'een tekst',
  number: 'een getal',
  'yes-no': '“true” of “false”',
  list: 'een lijst',
  special: '“onbekend”, “n.v.t.” of iets dat daarop lijkt',
  composed: 'iets samengestelds',
};

const notJson: Record<Of<'not-json'>['how'], (line: number | undefined) => string> = {
  empty: () => `Dit bestand is leeg; ${again}.`,
  'cut-short': (line) => `Dit bestand is niet compleet: het stopt${onLine(line)} midden in de gegevens; ${again}.`,
  malformed: (line) =>
    `Dit bestand is geen JSON: het gaat mis${onLine(line)}; kies een bestand dat uit deze app is gedownload.`,
  'not-text': () =>
    'Dit bestand is geen tekst in UTF-8, van het begin af; kies een JSON-bestand dat uit deze app is gedownload.',
};

/** "draft › entries › 12 › at" says nothing to a drafter: which answer in the file, of which question, and the part. */
function placeInFile({ place, question }: Of<'damaged'>): string {
  const [first, second, index, ...rest] = place;
  const isAnswer = first === 'draft' && second === 'entries' && typeof index === 'number';
  const inside = (isAnswer ? rest : place).map((part) => `“${part}”`).join(', ');
  const answer = isAnswer ? `antwoord ${index + 1}${question === undefined ? '' : ` (${question})`}` : '';
  return [answer, inside].filter((part) => part !== '').join(', bij ') || 'het begin van het bestand';
}

const damaged: Record<Of<'damaged'>['why'], string> = {
  'forbidden-key': 'daar staat een naam die gevaarlijk kan zijn; open dit bestand niet en meld het aan de afzender',
  'unknown-key': `die naam hoort daar niet; ${again}`,
  'wrong-value': `daar ontbreekt iets of staat iets dat er niet hoort; ${again}`,
};

/** "Vraag 5.4.2 (vr-bewijs-wat), rij 3, kolom Kosten" */
function spotted({ number, question, row, column }: Spot): string {
  const parts = [`Vraag ${number} (${question})`];
  if (row !== undefined) parts.push(typeof row === 'number' ? `rij ${row}` : `rij “${row}”`);
  if (column !== undefined) parts.push(`kolom ${column}`);
  return parts.join(', ');
}

const sentences: { readonly [R in Reason]: (refusal: Of<R>) => string } = {
  'not-json': ({ how, line }) => notJson[how](line),
  'too-large': ({ bytes, limit }) =>
    `Dit bestand is te groot: ${megabytes(bytes)} MB, en een toets is nooit groter dan ${megabytes(limit)} MB; kies een ander bestand.`,
  'too-deep': ({ limit, line }) =>
    `In dit bestand zitten${onLine(line)} meer dan ${limit} lagen in elkaar, en dat kan bij een toets niet; kies een ander bestand.`,
  'not-a-draft': () =>
    'Dit bestand is geen uitvoeringstoets: aan het begin staat niet “format: uitvoeringstoets” met een versie; kies een JSON-bestand dat uit deze app is gedownload.',
  'made-by-a-newer-version': ({ version }) =>
    `Dit bestand is gemaakt met een nieuwere versie van de app (bestandsversie ${version}); werk de app bij en open het bestand daarna opnieuw.`,
  damaged: (refusal) => `Dit bestand is beschadigd bij ${placeInFile(refusal)}: ${damaged[refusal.why]}.`,
  'unknown-template': ({ found, known }) =>
    `Dit bestand hoort bij de vragenlijst “${found.id}” ${found.version}, en deze app heeft “${known.id}” ${known.version}; open het in een versie van de app die deze vragenlijst heeft.`,
  'unknown-question': ({ question, answer }) =>
    `Antwoord ${answer} in dit bestand hoort bij de vraag “${question}”, en die staat niet in de vragenlijst; ${again}.`,
  'unknown-setting': ({ setting, answer }) =>
    `Antwoord ${answer} in dit bestand gaat over de instelling “${setting}”, en die bestaat niet; ${again}.`,
  'wrong-setting': ({ setting, answer }) =>
    `Antwoord ${answer} in dit bestand geeft de instelling “${setting}” een waarde die niet kan; ${again}.`,
  'not-asked': ({ spot }) =>
    `${spotted(spot)}: hier vult niemand iets in, maar het bestand heeft er een antwoord; ${again}.`,
  'no-rows-here': ({ spot }) => `${spotted(spot)}: deze vraag heeft geen rijen, maar het bestand wel; ${again}.`,
  'unknown-column': ({ spot }) => `${spotted(spot)}: die kolom staat niet in de vragenlijst; ${again}.`,
  'wrong-type': ({ spot, found }) =>
    `${spotted(spot)}: hier staat ${foundHere[found]}, en dat past niet bij deze vraag; ${again}.`,
};

/** One sentence: what is wrong, where, and what to do. Nothing was opened or written. */
export const dossierRefusal = <R extends Reason>(refusal: Of<R>): string =>
  (sentences[refusal.reason] as (refusal: Of<R>) => string)(refusal);
