import type { CompanionKind, CompanionWords, Question } from './schema.ts';

const suffix: Record<CompanionKind, string> = {
  reason: 'reden',
  'follow-up': 'uitzoeken',
  evidence: 'herkomst',
  attachments: 'bijlagen',
};

export const companionId = (question: string, kind: CompanionKind): string => `${question}-${suffix[kind]}`;

/**
 * The companions of a question, in the order in which they are asked (questionnaire.md §2, H5 "engine rule").
 * They are ordinary questions with a condition on their parent, so everything downstream treats them alike.
 */
export function companionsOf(question: Question, words: CompanionWords): readonly Question[] {
  const companion = (
    kind: CompanionKind,
    letter: string,
    more: Pick<Question, 'label' | 'help' | 'when' | 'required' | 'type'> & Record<string, unknown>,
  ): Question => ({
    nr: question.nr,
    quickscan: question.quickscan,
    chapter: question.chapter,
    section: question.section,
    trigger: false,
    unknown: false,
    notApplicable: false,
    sources: [],
    id: companionId(question.id, kind),
    number: `${question.number}${letter}`,
    companionOf: question.id,
    companion: kind,
    ...more,
  });
  const reasons = [...(question.trigger ? ['nee'] : []), ...(question.notApplicable ? ['nvt'] : [])];
  const why = question.trigger ? words.untouched : words.reason;
  return [
    ...(reasons.length > 0
      ? [companion('reason', 'a', { type: 'long-text', ...why, required: true, when: oneOf(question.id, reasons) })]
      : []),
    ...(question.unknown
      ? [
          companion('follow-up', 'a', {
            type: 'long-text',
            ...words.followUp,
            required: false,
            when: oneOf(question.id, ['onbekend']),
          }),
        ]
      : []),
    companion('evidence', 'b', {
      type: 'table',
      ...words.evidence,
      required: false,
      when: { question: question.id, filled: true },
      rowName: 'bron',
      moreRows: true,
      columns: evidenceColumns,
    }),
    companion('attachments', 'c', {
      type: 'attachments',
      ...words.attachments,
      required: false,
      when: { question: question.id, filled: true },
    }),
  ];
}

const oneOf = (question: string, words: string[]) => ({ question, oneOf: words });

const column = { required: false, total: false };

/** Source, date and certainty: what every answer can carry (questionnaire.md §0). */
const evidenceColumns = [
  { id: 'bron', label: 'Bron', type: 'text', ...column },
  { id: 'datum', label: 'Datum', type: 'date', ...column },
  {
    id: 'zekerheid',
    label: 'Zekerheid',
    type: 'choice',
    options: [
      { id: 'laag', label: 'Laag (aanname)' },
      { id: 'midden', label: 'Midden (signalen of vergelijkbare praktijk)' },
      { id: 'hoog', label: 'Hoog (data of onderzoek)' },
    ],
    ...column,
  },
];
