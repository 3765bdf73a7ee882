/* Who may import whom. ARCHITECTURE.md draws the same picture; this file keeps it true. */
const rooms = {
  template: [],
  ui: [],
  house: [],
  draft: [],
  questions: ['template', 'ui'],
  engine: ['template', 'questions'],
  store: ['draft'],
  form: ['template', 'questions', 'engine', 'ui'],
  document: ['template', 'questions', 'engine', 'draft', 'house'],
  exchange: ['template', 'questions', 'engine', 'draft'],
  screens: ['template', 'questions', 'engine', 'draft', 'ui', 'store', 'form', 'document', 'exchange', 'house'],
};

const only = (name, path, owners) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: owners },
  to: { path },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-looks-left-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      // nl is where sentences are; the pure rooms may not see it (below)
      to: { path: '^src/[^/]+/', pathNot: `^src/(${[room, ...may, 'nl', 'styles'].join('|')})/` },
    })),
    {
      name: 'question-types-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/questions/([^/]+)/' },
      to: { path: '^src/questions/([^/]+)/', pathNot: '^src/questions/$1/' },
    },
    {
      name: 'nobody-names-a-question-type',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/questions/' },
      to: { path: '^src/questions/[^/]+/' },
    },
    {
      name: 'definitions-are-pure',
      severity: 'error',
      from: { path: '^src/questions/([^/]+/definition|definitions|questionType)[.]ts$' },
      to: { path: 'node_modules/(react|react-dom|dexie)/|[.]tsx$' },
    },
    only('react-hook-form-lives-in-form', 'node_modules/react-hook-form', '^src/form/'),
    only('dexie-lives-in-store', 'node_modules/dexie', '^src/store/'),
    only('docx-lives-in-document-word', 'node_modules/docx/', '^src/document/word/'),
    only('react-pdf-lives-in-document-pdf', 'node_modules/(@react-pdf|pdfkit)', '^src/document/pdf/'),
    {
      name: 'pure-rooms',
      severity: 'error',
      from: { path: '^src/(template|engine|draft)/' },
      to: { path: 'node_modules/(?!(zod|fractional-indexing)/)|^src/nl/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '[.]d[.]ts$|^src/main|[.]css$|src/questions/[^/]+/' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
