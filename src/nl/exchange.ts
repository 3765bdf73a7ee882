import type { DossierRefusal, FileRefusal, Found, Spot } from '../exchange/refusal.ts';

type Refusal = DossierRefusal | FileRefusal;
type Reason = Refusal['reason'];
type Of<R extends Reason> = Extract<Refusal, { reason: R }>;

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

const ask = 'vraag de afzender om de PDF die de app maakte, of om het bestand voor de app (JSON)';

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
  'unreadable-file': () =>
    'Dit bestand is niet te lezen; kijk of het er nog staat en of u het mag openen, en kies het daarna opnieuw.',
  'not-a-pdf': () =>
    'Dit bestand heet een PDF, maar het is er geen; kies een PDF of een JSON-bestand dat uit deze app is gedownload.',
  'pdf-too-large': ({ bytes, limit }) =>
    `Deze PDF is te groot: ${megabytes(bytes)} MB, en de app opent er geen van meer dan ${megabytes(limit)} MB; vraag de afzender om het bestand voor de app (JSON).`,
  'pdf-not-ours': () =>
    'In deze PDF zit geen toets: hij komt niet uit deze app, of is er alleen een afdruk van; kies een PDF of een JSON-bestand dat uit deze app is gedownload.',
  'pdf-emptied': () =>
    `Deze PDF komt uit deze app, maar de antwoorden zitten er niet (meer) in: hij is zonder antwoorden gedeeld, naar PDF geprint of door een ander programma verkleind; ${ask}.`,
  'pdf-two-drafts': () => `In deze PDF zit meer dan één toets, en de app weet niet welke u bedoelt; ${ask}.`,
  'pdf-locked': () =>
    'Deze PDF is beveiligd met een wachtwoord; haal het wachtwoord eraf of vraag de afzender om de PDF zonder wachtwoord.',
  'pdf-damaged': () =>
    'Deze PDF is beschadigd of niet compleet; download hem opnieuw of vraag de afzender om hem nog eens te sturen.',
  'pdf-unpacks-too-large': () =>
    'Deze PDF wordt bij het uitpakken veel groter dan een toets ooit is; open dit bestand niet en meld het aan de afzender.',
  'pdf-too-slow': () => `Deze PDF was na een minuut nog niet gelezen, en dat hoort niet bij een toets; ${ask}.`,
  'pdf-no-reader': () => 'De app kon deze PDF niet lezen; ververs de pagina en kies de PDF daarna opnieuw.',
  'inside-pdf': ({ refusal }) => {
    const sentence = dossierRefusal(refusal);
    return `De toets in deze PDF gaat niet open: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  },
};

/** One sentence: what is wrong, where, and what to do. Nothing was opened or written. */
export const dossierRefusal = <R extends Reason>(refusal: Of<R>): string =>
  (sentences[refusal.reason] as (refusal: Of<R>) => string)(refusal);
