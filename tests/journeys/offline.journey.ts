import { expect, reportViolations, test, watch } from './fixtures.ts';
import { begin, makePdf, openExample, pdfPages, question, toSection } from './wizard.ts';

test('J9 with the server stopped after the first visit: open, answer, make the PDF', async ({
  page,
  site,
  trouble,
}) => {
  await page.goto(site.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // the service worker has everything before it is ready; from here on there is no server
  await site.stop();

  const offline = await page.context().newPage();
  watch(offline, site.address, trouble);
  await reportViolations(offline);
  await begin(offline, site.address, 'Zonder netwerk', 'Quickscan');
  await toSection(offline, 'h1-aanleiding');
  await question(offline, 'aanleiding').getByRole('textbox').fill('Een motie, zonder netwerk beantwoord.');
  const words = (await pdfPages(await makePdf(offline))).join(' ');

  expect(words).toContain('Zonder netwerk');
  expect(words).toContain('Een motie, zonder netwerk beantwoord.');

  await openExample(offline, `${site.address}#/`);
  await expect(question(offline, 'doc-titel').getByRole('textbox')).toHaveValue(/fictief voorbeeld/);
});
