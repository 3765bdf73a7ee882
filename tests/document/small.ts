import { questionTypes } from '../../src/questions/definitions.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import type { Template } from '../../src/template/schema.ts';

const organisations = [
  { id: 'ind', label: 'IND' },
  { id: 'coa', label: 'COA' },
];

/** The smallest template that has a trigger, another condition, a matrix and a hidden question. */
export function smallTemplate(): Template {
  const parsed = parseTemplate(
    {
      format: 'uitvoeringstoets-template',
      id: 'klein',
      version: '1.0',
      title: 'Kleine toets',
      lists: { organisaties: organisations },
      organisations: 'organisaties',
      groups: 'vr-doelgroepen',
      sources: {},
      chapters: [
        {
          id: 'h1',
          nr: 1,
          title: 'Eerste hoofdstuk',
          questions: [
            { id: 'doc-titel', nr: 1, type: 'short-text', label: 'Titel', quickscan: true },
            { id: 'vr-doelgroepen', nr: 2, type: 'derived', rule: 'groups', label: 'Groepen', from: ['soort'] },
            {
              id: 'soort',
              nr: 3,
              type: 'multi-choice',
              label: 'Welke soorten?',
              options: [
                { id: 'wet', label: 'wet in formele zin' },
                { id: 'beleid', label: 'beleidsregel' },
              ],
            },
            {
              id: 'wet-uitleg',
              nr: 5,
              type: 'long-text',
              label: 'Welke wet?',
              when: { question: 'soort', includes: 'wet' },
            },
            {
              id: 'register',
              nr: 6,
              type: 'table',
              label: 'Register',
              columns: [
                { id: 'wat', label: 'Wat', type: 'text' },
                { id: 'wie', label: 'Wie', type: 'text' },
                { id: 'waarom', label: 'Waarom', type: 'long-text' },
              ],
            },
          ],
        },
        {
          id: 'h2',
          nr: 2,
          title: 'Tweede hoofdstuk',
          sections: [
            {
              id: 's21',
              nr: 1,
              title: 'Geraakt',
              questions: [
                { id: 'geraakt', nr: 1, type: 'yes-no', label: 'Raakt het iemand?', trigger: true },
                ...[2, 3, 4].map((nr) => ({
                  id: `vervolg-${nr}`,
                  nr,
                  type: 'long-text',
                  label: `Vervolg ${nr}?`,
                  when: { question: 'geraakt', is: 'ja' },
                })),
              ],
            },
            {
              id: 's22',
              nr: 2,
              title: 'Organisaties',
              questions: [
                {
                  id: 'org-geraakt',
                  nr: 1,
                  type: 'multi-choice',
                  label: 'Welke organisaties?',
                  list: 'organisaties',
                },
                {
                  id: 'organisaties-impact',
                  nr: 2,
                  type: 'org-matrix',
                  label: 'Impact',
                  rowsFrom: 'org-geraakt',
                  columns: [
                    { id: 'fte-incidenteel', label: 'Fte eenmalig', type: 'number' },
                    { id: 'fte-structureel', label: 'Fte structureel', type: 'number' },
                    { id: 'kosten-incidenteel', label: 'Kosten eenmalig', type: 'currency', unit: '× € 1.000' },
                    { id: 'kosten-structureel', label: 'Kosten', type: 'currency', unit: '× € 1.000' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    questionTypes,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.template;
}
