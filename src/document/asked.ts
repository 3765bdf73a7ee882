/**
 * The questions that the report prints in a place of its own. A template without one of them gets a report without
 * that part: nothing here is required to exist.
 */
export const asked = {
  title: 'doc-titel',
  kind: 'doc-type-toets',
  versions: 'doc-versie',
  status: 'doc-status',
  author: 'doc-opsteller',
  classification: 'doc-rubricering',
  parliament: 'doc-kamerdossier',
  deadline: 'adviestermijn',
  intendedDate: 'beoogde-datum',
  possibleFrom: 'inv-mogelijk-per',
  proposal: 'voorstel-samenvatting',
  core: 'vr-kern',
  management: 'managementsamenvatting',
  uncertainty: 'onzekerheid',
  impact: 'organisaties-impact',
  judgements: 'org-oordeel',
  score: 'vr-score',
  picture: 'vr-score-totaal',
  own: 'vr-score-eigen',
  ownWhy: 'vr-score-eigen-motivering',
  chain: 'eindoordeel-keten',
  chainChoice: 'eindoordeel-keuze',
  chainWhy: 'eindoordeel-motivering',
  conditions: 'eindoordeel-voorwaarden',
  abbreviations: 'vast-afkortingen',
  sources: 'vast-bronnen',
} as const;
