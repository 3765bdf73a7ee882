/**
 * The hints that the rules give on the full example, each read and judged by hand. `right`: the answer would be stronger.
 * `false alarm`: a reader would not change it. A hint that is not in here makes a test fail, so that nobody tunes a rule
 * without looking.
 */
export interface Judged {
  readonly rule: string;
  readonly question: string;
  readonly row?: string;
  readonly verdict: 'right' | 'false alarm';
  /** Why, in Dutch: it is printed in docs/hints.md. */
  readonly reason: string;
}

export const judgedOnExample: readonly Judged[] = [
  {
    rule: 'getal-zonder-bron',
    question: 'vr-indirect',
    verdict: 'right',
    reason: 'Bij ‘400 per jaar’ staat geen bron, en onder het antwoord ook niet.',
  },
  {
    rule: 'getal-zonder-bron',
    question: 'vr-bewijs-bewijsnood',
    verdict: 'false alarm',
    reason: 'De acht weken zijn de regel van het voorstel zelf, geen bevinding.',
  },
  {
    rule: 'motivering-te-kort',
    question: 'org-oordeel',
    row: 'bz',
    verdict: 'right',
    reason: 'Vier woorden dragen het oordeel van een hele organisatie; hoeveel visa het zijn, staat er niet.',
  },
];

const unsourced = (question: string, reason: string): Judged => ({
  rule: 'getal-zonder-bron',
  question,
  verdict: 'right',
  reason,
});

/** The same on the usable answers that stand under the questions. Nothing was tuned on these. */
export const judgedOnQuestions: readonly Judged[] = [
  {
    rule: 'getal-zonder-bron',
    question: 'doelbereik-onderbouwing',
    verdict: 'false alarm',
    reason: 'De tekst noemt de bron wel: een proef bij één loket.',
  },
  {
    rule: 'getal-zonder-bron',
    question: 'vr-bewijs-bewijsnood',
    verdict: 'false alarm',
    reason: 'De zes weken zijn de regel van het voorstel zelf, geen bevinding.',
  },
  unsourced('vr-zwaarst-geraakt', 'Bij 150 tot 250 mensen per jaar staat niet waar dat uit blijkt.'),
  unsourced('vr-gedragseffect', 'Bij 500 tot 900 aanvragen staat niet waar de verwachting op rust.'),
  unsourced('vr-rechtspositie-gat', 'Bij 400 mensen per jaar staat niet waar de verwachting op rust.'),
  unsourced('rechtspraak-zaken', 'Bij 120 tot 200 beroepen staat niet wie dat heeft berekend.'),
  unsourced('org-capaciteit', 'Bij 1.500 aanvragen en twaalf weken wachttijd staat geen bron.'),
];
