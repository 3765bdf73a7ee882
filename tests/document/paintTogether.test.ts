import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/document/outline.ts';
import { colleagueOver, serveAsColleague } from '../../src/document/pdf/colleague.ts';
import { makePdf, type PdfOptions } from '../../src/document/pdf/makePdf.ts';
import { pass } from '../../src/engine/pass.ts';
import { fonts } from './readPdf.ts';
import { extra, realTemplate, syntheticAnswers } from './synthetic.ts';

const template = realTemplate();
const outline = outlineOf(template, pass(template, syntheticAnswers(template), 'volledig'), extra);

type Helping = NonNullable<PdfOptions['colleague']>;

describe('two who paint', { timeout: 120_000 }, () => {
  test('P30 whoever paints a part, the bytes are the same', async () => {
    const alone = await makePdf(outline, fonts);
    const { port1, port2 } = new MessageChannel();
    serveAsColleague(port2);
    let asked = 0;
    const colleague: Helping = (clean) => {
      const other = colleagueOver(port1, clean, fonts);
      return {
        painted: (at) => {
          asked += 1;
          return other.painted(at);
        },
      };
    };
    const together = await makePdf(outline, fonts, { colleague });
    port1.close();

    expect(asked).toBeGreaterThan(3);
    expect(Buffer.compare(together.bytes, alone.bytes)).toBe(0);
  });

  test.for<[string, Helping]>([
    ['fails', () => ({ painted: () => Promise.reject(new Error('no')) })],
    ['never answers', () => ({ painted: () => new Promise(() => {}) })],
  ])('P31 a colleague that %s costs time, and no part of the report', async ([, colleague]) => {
    const alone = await makePdf(outline, fonts);
    const left = await makePdf(outline, fonts, { colleague });

    expect(Buffer.compare(left.bytes, alone.bytes)).toBe(0);
  });
});
