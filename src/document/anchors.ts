/** Where links within the report point: the same names in every form of it. */
export const questionAnchor = (number: string): string => `vraag-${number}`;

export const anchors = {
  contents: 'inhoud',
  summary: 'samenvatting',
  frame: 'kader',
  profile: 'profiel',
  room: 'ruimte',
  conditions: 'voorwaarden',
  scoreChart: 'grafiek-score',
  costChart: 'grafiek-kosten',
  riskMatrix: 'risicomatrix',
  journey: 'reis',
  score: 'bijlage-a',
  open: 'bijlage-b',
  notAsked: 'bijlage-c',
  terms: 'bijlage-begrippen',
  sources: 'bijlage-bronnen',
  fingerprint: 'bijlage-vingerafdruk',
  attachments: 'bijlage-bestanden',
  burden: 'bijlage-lasten',
} as const;

/** Where an answer is printed that is not printed at its question. */
export const elsewhere = {
  'bijlage-a': anchors.score,
  bronnen: anchors.sources,
  samenvatting: anchors.summary,
} as const;
