/** What the app does for everyone, and what it does not do yet. Nothing here may promise more than was tested. */
export const accessibility = {
  title: 'Toegankelijkheid',
  intro: [
    'Iedereen moet met deze app een uitvoeringstoets kunnen maken: met een muis, met alleen een toetsenbord, met een schermlezer, met spraak of sterk vergroot.',
    'We bouwen de app volgens WCAG 2.2, niveau AA. Bij elke wijziging controleert een programma alle schermen. Zo’n controle vindt niet alles: een onderzoek door mensen is nog niet gedaan.',
  ],
  parts: [
    {
      title: 'Wat u kunt verwachten',
      points: [
        'Alles werkt met het toetsenbord. Onderaan elke pagina vindt u de sneltoetsen; sneltoetsen met één letter kunt u daar uitzetten.',
        'U ziet altijd waar de aandacht ligt: een dubbele rand, zichtbaar op lichte en donkere grond.',
        'Niets hangt alleen aan kleur: er staat altijd een woord of teken bij.',
        'De app volgt de instellingen van uw computer: licht of donker, hoog contrast, minder beweging.',
        'Bij 400% vergroting of op een klein scherm schuift u alleen op en neer.',
        'Verschijnt er een vraag door uw antwoord, dan meldt een schermlezer dat en blijft u staan waar u was.',
      ],
    },
    {
      title: 'Wat nog niet goed gaat',
      points: [
        'Tekens die het lettertype van de PDF niet heeft, zoals Chinees en emoji, staan op papier als een vakje. Een schermlezer leest wel het teken zelf.',
        'Brede tabellen blijven veel werk met een schermlezer. Elke cel noemt zijn kolom en rij.',
      ],
    },
    {
      title: 'Loopt u ergens tegenaan?',
      points: ['Meld het bij wie u deze app gaf. De app zelf stuurt niets naar buiten, dus ook geen meldingen.'],
    },
  ],
} as const;
