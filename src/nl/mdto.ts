/** The words of the MDTO sidecar. Names of lists are those of MDTO 1.0, as its own examples have them. */
export const mdtoWords = {
  /** Stands where MDTO asks for something that the dossier does not know. Whoever archives it fills it in. */
  toBeDetermined: 'Nog te bepalen',
  untitled: 'Toets zonder titel',
  source: {
    dossier: 'Uitvoeringstoets: nummer van het dossier in de toepassing',
    fingerprint: 'Uitvoeringstoets: SHA-256 over de antwoorden',
    file: 'SHA-256 over het bestand',
  },
  lists: {
    level: 'Begrippenlijst Aggregatieniveaus MDTO',
    event: 'Begrippenlijst EventTypeLijst MDTO',
    checksum: 'Begrippenlijst ChecksumAlgoritme MDTO',
    format: 'PRONOM-register',
    appraisal: 'Nog te bepalen: de selectielijst van de archiefvormer',
    restriction: 'Nog te bepalen: de begrippenlijst van de archiefvormer',
    questionnaire: (template: string) => `Vragenlijst ${template}`,
  },
  level: 'Archiefstuk',
  created: 'Creatie',
  checksum: 'SHA-256',
  format: { label: 'Acrobat PDF/A - Portable Document Format 3a', code: 'fmt/479' },
  drafter: 'Opsteller',
  description: (kind: string, version: string, status: string) => `${kind}, versie ${version}, ${status}.`,
  attachments: (names: readonly string[]) => `In het bestand zitten als bijlage: ${names.join('; ')}.`,
  restriction: 'De waarde komt uit het antwoord op de vraag naar de rubricering.',
  noRestriction: 'Het dossier zegt niet welke beperkingen gelden.',
} as const;
