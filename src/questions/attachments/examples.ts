import type { Examples } from '../examples.ts';

const sha256 = '0123456789abcdef'.repeat(4);

const file = { soort: 'bestand', naam: 'nota.pdf', type: 'application/pdf', omvang: 120_000, sha256 };

export const examples: Examples = {
  question: { id: 'stukken', nr: 1, type: 'attachments', label: 'Welke stukken horen hierbij?' },
  good: [
    [{ id: 'b1', order: 'a0', cells: file }],
    [
      { id: 'b1', order: 'a0', cells: { ...file, omschrijving: 'Bladzijde 3' } },
      { id: 'b2', order: 'a1', cells: { soort: 'link', url: 'https://www.example.org/stuk', titel: 'Het stuk' } },
    ],
    // as it is being typed
    [{ id: 'b2', order: 'a1', cells: { soort: 'link', url: 'htt' } }],
  ],
  bad: [
    'nota.pdf',
    { order: 'a0', cells: {} },
    { order: 'a0', cells: { ...file, soort: 'map' } },
    { order: 'a0', cells: { ...file, naam: 'nota.exe' } },
    { order: 'a0', cells: { ...file, naam: 'nota.exe', type: 'application/x-msdownload' } },
    { order: 'a0', cells: { ...file, naam: '../nota.pdf' } },
    { order: 'a0', cells: { ...file, naam: 'nota\u202Efdp.pdf' } },
    { order: 'a0', cells: { ...file, naam: `${'n'.repeat(200)}.pdf` } },
    { order: 'a0', cells: { ...file, omvang: 0 } },
    { order: 'a0', cells: { ...file, omvang: 11 * 1024 * 1024 } },
    { order: 'a0', cells: { ...file, sha256: 'kort' } },
    { order: 'a0', cells: { ...file, inhoud: 'x' } },
    { order: 'a0', cells: { soort: 'link' } },
    { order: 'a0', cells: { soort: 'link', url: 'x'.repeat(3000) } },
    { order: 'a0', cells: file, naam: 'nota.pdf' },
  ],
};
