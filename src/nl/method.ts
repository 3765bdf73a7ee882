/** The method in words: what every report explains, whatever is in it. */
export const scoreRules = [
  {
    title: '1  Ernst',
    text: 'Richting −1 telt 1, −2 telt 2. Plus 1 bij moeilijk omkeerbaar of onomkeerbaar, of bij jaren of blijvend. Plus 1 bij kwetsbaar of kernrecht. Hoogstens 4.',
  },
  {
    title: '2  Niveau',
    text: 'Ernst tegen omvang (A minder dan 100, B tot 1.000, C tot 10.000, D meer, O onbekend). Ernst 4 is altijd hoog, hoe klein de groep ook is.',
  },
  {
    title: '3  Beeld',
    text: 'Zwaarste eerst, nooit een gemiddelde. Een ernstig effect op weinig mensen valt niet weg.',
  },
  {
    title: '4  Inzicht',
    text: 'Onvoldoende bij meer dan 30% onbekende dimensies, zonder dialoog, of bij een ingrijpend effect op een groep van onbekende omvang.',
  },
] as const;

export const methodWords = {
  termsTitle: 'Begrippen',
  terms: [
    { term: 'Aandachtsniveau', meaning: 'Laag, middel of hoog: de ernst van een effect tegen het aantal mensen.' },
    { term: 'Beeld', meaning: 'De zwaarste uitkomst die uit de bekende gegevens volgt. Nooit een gemiddelde.' },
    { term: 'Doenvermogen', meaning: 'Wat iemand in zijn omstandigheden aankan om in actie te komen.' },
    { term: 'Inzicht', meaning: 'Of er genoeg bekend is om het beeld te vertrouwen.' },
    { term: 'Maatregel', meaning: 'Wat een nadelig effect kleiner maakt. De score rekent na maatregelen.' },
    { term: 'Rubricering', meaning: 'Wie het stuk mag lezen.' },
    { term: 'Vingerafdruk', meaning: 'Een getal dat verandert zodra één antwoord verandert (SHA-256).' },
    { term: 'Vreemdeling', meaning: 'De persoon om wie het gaat: wie niet de Nederlandse nationaliteit heeft.' },
  ],
} as const;
