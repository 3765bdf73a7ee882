import { hintWords } from '../../src/nl/hints.ts';
import type { HintExample, HintRule } from '../../src/template/hints.ts';
import type { Answers } from '../../src/template/schema.ts';
import { type Judged, judgedOnExample, judgedOnQuestions } from '../../tests/engine/judgedHints.ts';
import { table } from '../bench/table.ts';
import {
  answersWith,
  exampleAnswers,
  examplesOfQuestions,
  hintsOn,
  looksOn,
  placesIn,
  transcribed,
} from './material.ts';
import { shippedHints } from './rules.ts';

const shipped = shippedHints();
const { rules, template } = shipped;
const example = exampleAnswers();
const exampleLooks = looksOn(example, shipped);

/** docs/hints.md: what the rules are, and how often they are wrong on good answers. */
export const hintsDoc = (): string => `# Wanneer een antwoord sterker kan

Onder een antwoord kan een aanwijzing staan, bijvoorbeeld: “U schrijft ‘zo spoedig mogelijk’. Noem een datum of een
termijn.” Dit stuk zegt welke aanwijzingen er zijn en hoe vaak ze ten onrechte verschijnen. Het is gemaakt met
\`npm run hints\`; een test (regel Z15) houdt het gelijk aan de regels.

- Een aanwijzing is **geen fout**. Zij houdt niets tegen, telt nergens mee en staat niet in het rapport.
- Zij verschijnt pas als u een vraag verlaat, en verdwijnt zodra zij niet meer klopt.
- ‘Onbekend’ en ‘n.v.t.’ krijgen nooit een aanwijzing: dat zijn antwoorden.
- Wat tussen aanhalingstekens staat («…», “…”, ‘…’) telt niet mee: dat zijn woorden van een ander.
- Alles gebeurt op uw eigen computer, met vaste regels. Er kijkt niemand mee en er wordt niets geraden.
- Bij een toets die is overgezet uit een bestaand stuk staan geen aanwijzingen: die tekst ligt vast.

De regels staan als gegevens in \`templates/uitvoeringstoets-vreemdelingenketen/1.0.hints.yaml\`. Elke regel heeft daar
ten minste twee zwakke en twee goede voorbeelden; een test probeert ze allemaal (regels Z2 en Z3).

## De regels

${rules.rules.map(ruleText).join('\n\n')}

## Hoe vaak is een aanwijzing onterecht?

We tellen op antwoorden die goed bedoeld zijn. Elke aanwijzing daarop is met de hand gelezen en beoordeeld
(\`tests/engine/judgedHints.ts\`): *terecht* als het antwoord er echt sterker van wordt, *vals alarm* als een lezer niets zou
veranderen. Een antwoord is hier één tekst, één tekstcel of één rij waar ten minste één regel naar keek.

${table([
  measured('het volledige voorbeelddossier', example, judgedOnExample),
  measured('de voorbeeldantwoorden onder de vragen', examplesOfQuestions(template), judgedOnQuestions),
  ...transcribed().map(([name, answers]) => measured(`overgezet: ${name}`, answers, [])),
])}

De regels zijn bijgesteld op het voorbeelddossier: daarvóór waren er tien aanwijzingen, waarvan acht vals alarm. De eerste
regel is daarom gunstiger dan u op een nieuw dossier mag verwachten. Op de andere regels is niets bijgesteld. Daar zijn de
teksten wel kort, en de voorbeeldantwoorden staan zonder de bron die er in een dossier onder hoort. Hoe vaak een zwak antwoord
géén aanwijzing krijgt, is niet gemeten: de regels zoeken naar bekende patronen, niet naar betekenis.

### Per regel, op het volledige voorbeeld

Een regel kijkt alleen naar de antwoorden waarvoor zij is gemaakt.

${table(rules.rules.map(ofRule))}

### Alle aanwijzingen op deze antwoorden

${table([...judgedOnExample, ...judgedOnQuestions].map(verdictRow))}

## Zelf een regel wijzigen

Pas het YAML-bestand aan, geef elke regel een zwak en een goed voorbeeld, en voer \`npm run hints\` uit. Verschijnt er op het
voorbeelddossier een nieuwe aanwijzing, dan faalt een test tot iemand haar heeft beoordeeld. \`npm run template --
templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml\` zegt wat er niet past.
`;

function ruleText(rule: HintRule): string {
  const [weak] = rule.examples.weak;
  const [good] = rule.examples.good;
  return [
    `### ${rule.id}`,
    '',
    `${rule.why}`,
    '',
    `- Kijkt naar: ${placesOf(rule)}`,
    `- Zwak: ${shown(weak)}`,
    `- Beter: ${shown(good)}`,
    `- De app zegt: “${saidOf(rule, weak)}”`,
  ].join('\n');
}

function placesOf(rule: HintRule): string {
  const except = 'except' in rule && rule.except.length > 0 ? `, behalve ${rule.except.map(number).join(', ')}` : '';
  const everywhere = {
    everywhere: 'elke tekst, ook in tabellen',
    texts: 'elk antwoord dat één tekst is',
    reasons: 'de reden bij ‘nee’ en ‘n.v.t.’',
  };
  if (typeof rule.at === 'string') return `${everywhere[rule.at]}${except}`;
  return `${rule.at.map((each) => number(typeof each === 'string' ? each : each.question)).join(', ')}${except}`;
}

const byId = new Map(
  template.chapters.flatMap((each) => each.sections.flatMap((part) => part.questions)).map((each) => [each.id, each]),
);

const number = (id: string): string => byId.get(id)?.number ?? id;

function shown(example: HintExample | undefined): string {
  if (example === undefined) return '';
  if (typeof example === 'string') return example;
  if (Array.isArray(example)) return example.map(cells).join(' / ');
  if (!('answers' in example) || typeof example['answers'] !== 'object')
    return cells(example as Record<string, unknown>);
  return Object.entries(example.answers)
    .map(([id, answer]) => `${number(id)} ${Array.isArray(answer) ? answer.map(cells).join(' / ') : `“${answer}”`}`)
    .join('; ');
}

const cells = (row: Record<string, unknown>): string =>
  Object.entries(row)
    .map(
      ([key, cell]) =>
        `${key}: ${typeof cell === 'object' && cell !== null && 'special' in cell ? cell.special : cell}`,
    )
    .join(', ');

function saidOf(rule: HintRule, example: HintExample | undefined): string {
  const hint =
    example && hintsOn(answersWith(example, rule, rules, template), shipped).find((each) => each.rule.id === rule.id);
  return hint ? hintWords.says(hint, { row: undefined, column: undefined }) : rule.says;
}

function measured(what: string, answers: Answers, judged: readonly Judged[]) {
  const looked = placesIn(answers === example ? exampleLooks : looksOn(answers, shipped)).length;
  return { materiaal: what, ...counts(judged, looked) };
}

function counts(judged: readonly Judged[], looked: number) {
  const wrong = judged.filter(({ verdict }) => verdict === 'false alarm').length;
  const rate = looked === 0 ? '–' : ((1000 * wrong) / looked).toFixed(1).replace('.', ',');
  return {
    'antwoorden bekeken': looked,
    aanwijzingen: judged.length,
    terecht: judged.length - wrong,
    'vals alarm': wrong,
    'vals alarm per 1.000 antwoorden': rate,
  };
}

function ofRule(rule: HintRule) {
  const looked = exampleLooks.filter((each) => each.rule === rule).length;
  const judged = judgedOnExample.filter((each) => each.rule === rule.id);
  return { regel: rule.id, ...counts(judged, looked) };
}

const verdictRow = ({ rule, question, row, verdict, reason }: Judged) => ({
  regel: rule,
  plaats: `${number(question)}${row === undefined ? '' : ` (${row})`}`,
  oordeel: verdict === 'right' ? 'terecht' : 'vals alarm',
  waarom: reason,
});
