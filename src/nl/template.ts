import type { TemplateProblem } from '../template/problem.ts';

const said: Record<TemplateProblem['code'], (detail: string) => string> = {
  'wrong-shape': (detail) => `dit past niet in de grammatica (${detail}).`,
  'unknown-key': (detail) => `“${detail}” is geen bekende eigenschap. Haal hem weg of verbeter de spelling.`,
  'unknown-type': (detail) => `er is geen vraagtype “${detail}”. Kies een van de vraagtypen uit templates/README.md.`,
  'duplicate-id': (detail) => `het id “${detail}” komt twee keer voor. Geef een van de twee een nieuw id.`,
  'number-out-of-order': (detail) =>
    `nummer ${detail} staat niet op volgorde. Nummers lopen op en komen één keer voor.`,
  'forward-condition': (detail) =>
    `de voorwaarde kijkt vooruit naar “${detail}”. Een voorwaarde mag alleen terugkijken.`,
  'unknown-question': (detail) => `er is geen vraag “${detail}” waar dit naar kan verwijzen.`,
  'unknown-option': (detail) => `“${detail}” is geen antwoord dat op die vraag gekozen kan worden.`,
  'missing-list': (detail) => `de waardenlijst “${detail}” bestaat niet. Voeg hem toe onder lists.`,
  'reserved-option': (detail) => `“${detail}” mag geen eigen optie zijn: elke vraag heeft dit antwoord al.`,
  'unknown-column': (detail) => `de kolom “${detail}” staat niet in deze tabel.`,
  'unknown-source': (detail) => `de bron “${detail}” staat niet onder sources.`,
};

/** "h5-effect-vreemdeling › 5.5-gezin › vr-gezin-kring: kolom 3, type: dit past niet …" */
export function templateProblem({ place, path, code, detail }: TemplateProblem): string {
  const where = place.length > 0 ? place.join(' › ') : 'sjabloon';
  return `${where}: ${inside(path)}${said[code](detail)}`;
}

/** Counts columns, options and chapters as people do: from one. */
function inside(path: TemplateProblem['path']): string {
  const steps: string[] = [];
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    if (typeof step === 'number') continue;
    steps.push(typeof next === 'number' ? `${singular[step] ?? step} ${next + 1}` : (singular[step] ?? step));
  }
  return steps.length > 0 ? `${steps.join(', ')}: ` : '';
}

const singular: Record<string, string> = {
  columns: 'kolom',
  options: 'optie',
  chapters: 'hoofdstuk',
  sections: 'onderdeel',
  questions: 'vraag',
  when: 'voorwaarde',
  lists: 'lijst',
  sources: 'bron',
};
