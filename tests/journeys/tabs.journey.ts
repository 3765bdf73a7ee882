import { accessible, expect, reportViolations, test, watch } from './fixtures.ts';
import { begin, question, saved, toSection } from './wizard.ts';

const ours = 'Het probleem is de lange wachttijd.';
const theirs = 'Het probleem is de onzekerheid.';

test('J7 two tabs, two questions: both answers are kept and both tabs see them', async ({ page, site, trouble }) => {
  await begin(page, site.address, 'Twee vensters', 'Volledige toets');
  await toSection(page, 'h1-aanleiding');
  const other = await page.context().newPage();
  watch(other, site.address, trouble);
  await reportViolations(other);
  await other.goto(page.url());

  await question(page, 'probleem').getByRole('textbox').fill(ours);
  await question(other, 'probleem-nuloptie').getByRole('textbox').fill(theirs);

  await expect(question(other, 'probleem').getByRole('textbox')).toHaveValue(ours);
  await expect(question(page, 'probleem-nuloptie').getByRole('textbox')).toHaveValue(theirs);
  await expect(page.getByText(/twee antwoorden/i)).toHaveCount(0);
});

test('J8 two tabs, one question: a visible conflict, and neither answer is lost', async ({ page, site, trouble }) => {
  await begin(page, site.address, 'Twee vensters', 'Volledige toets');
  await toSection(page, 'h1-aanleiding');
  const other = await page.context().newPage();
  watch(other, site.address, trouble);
  await reportViolations(other);
  await other.goto(page.url());
  await question(other, 'probleem').waitFor();

  // both answer from the same start: neither has seen the other's words
  await question(page, 'probleem').getByRole('textbox').focus();
  await question(other, 'probleem').getByRole('textbox').focus();
  await question(page, 'probleem').getByRole('textbox').fill(ours);
  await saved(page);
  await question(other, 'probleem').getByRole('textbox').fill(theirs);
  await expect(question(other, 'probleem')).toContainText('Deze vraag heeft twee antwoorden');
  await saved(page);
  await page.reload();

  const block = question(page, 'probleem');
  await expect(block).toContainText('Deze vraag heeft twee antwoorden');
  await expect(block).toContainText('wachttijd');
  await expect(block).toContainText('onzekerheid');
  await accessible(page);
  await page.getByRole('link', { name: /^Verschillen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eén vraag heeft twee antwoorden' })).toBeVisible();
  await accessible(page);
  await page.goBack();

  await block.getByRole('button', { name: 'Antwoord 1 geldt' }).click();
  await expect(block).not.toContainText('Deze vraag heeft twee antwoorden');
  // the earliest is the first, in every tab
  await expect(block.getByRole('textbox')).toHaveValue(ours);
  // words do not change under the hands of who is in a question: they do when it is left
  await expect(question(other, 'probleem')).not.toContainText('Deze vraag heeft twee antwoorden');
  await question(other, 'probleem').getByRole('textbox').blur();
  await expect(question(other, 'probleem').getByRole('textbox')).toHaveValue(ours);
});
