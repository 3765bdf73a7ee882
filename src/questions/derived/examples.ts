import type { DerivedAnswer } from '../derivedAnswer.ts';
import type { Examples } from '../examples.ts';

const good: readonly DerivedAnswer[] = [
  { rule: 'groups', groups: [] },
  { rule: 'groups', groups: [{ id: 'student', label: 'student' }] },
  { rule: 'minimum-cases', minimum: 3, because: 'full', present: 1 },
  { rule: 'minimum-cases', minimum: 1, because: 'quickscan', present: 1 },
  {
    rule: 'effect-picture',
    picture: 'nadelig',
    insight: 'onvoldoende',
    causes: [
      {
        row: 'r1',
        dimension: 'gezondheid',
        group: 'student',
        severity: 3,
        level: 'hoog',
        gross: 'hoog',
        core: false,
        assumption: true,
      },
      {
        row: 'r2',
        dimension: 'kosten',
        group: 'student',
        severity: 'onbekend',
        level: 'onbekend',
        gross: 'onbekend',
        core: true,
        assumption: false,
      },
    ],
    unknownDimensions: ['gezin', 'kinderen'],
    insightReasons: ['unknown-dimensions', 'no-dialogue'],
    own: 'aanvaardbaar mits (voorwaarden)',
    differs: true,
  },
  {
    rule: 'effect-picture',
    picture: 'niet-te-bepalen',
    insight: 'voldoende',
    causes: [],
    unknownDimensions: [],
    insightReasons: [],
    differs: false,
  },
  {
    rule: 'chain-verdict',
    verdict: 'uitvoerbaar mits (voorwaarden)',
    per: [{ organisation: 'IND', verdict: 'uitvoerbaar mits (voorwaarden)' }],
    own: 'uitvoerbaar',
    differs: true,
  },
  { rule: 'chain-verdict', verdict: undefined, per: [], differs: false },
  { rule: 'own-effect-verdict', verdict: 'aanvaardbaar' },
  { rule: 'own-effect-verdict' },
  { rule: 'predicted-observed', tables: [] },
  {
    rule: 'predicted-observed',
    tables: [
      {
        number: '3.1',
        label: 'Wat gaven de indicatoren te zien?',
        rows: [
          {
            row: 'r1',
            name: 'mensen met een verblijfsgat',
            predicted: { text: '700' },
            observed: { text: '1.150' },
            outcome: 'heavier',
            lacking: [],
            own: 'Zoals voorspeld',
          },
          {
            row: 'r2',
            name: 'herstel binnen vier weken',
            predicted: { text: '85' },
            observed: { special: 'onbekend' },
            outcome: 'not-comparable',
            lacking: [{ what: 'observation', how: 'onbekend' }],
          },
        ],
      },
      { number: '4.1', label: 'Wat merken mensen?', rows: [] },
    ],
  },
];

export const examples: Examples = {
  question: { id: 'vr-score-totaal', nr: 2, type: 'derived', label: 'Afgeleid totaalbeeld', rule: 'effect-picture' },
  good,
  bad: ['nadelig', { rule: 'groups', groups: [] }],
};
