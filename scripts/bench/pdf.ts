import { appModule } from '../appModule.ts';

type Reports = typeof import('./reports.ts');

/** What a PDF costs in Node, for the example and for one four times as long: the price of a page must stay the same. */
export async function benchPdf(): Promise<Record<string, string | number>[]> {
  // what is measured is what is built: React without its checks for developers
  process.env['NODE_ENV'] = 'production';
  const { module, close } = await appModule<Reports>('/scripts/bench/reports.ts');
  try {
    return await module.reports();
  } finally {
    await close();
  }
}
