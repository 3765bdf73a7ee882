// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { hints } from '../../src/engine/hints/hints.ts';
import { pass } from '../../src/engine/pass.ts';
import { useHints } from '../../src/screens/dossier/useHints.ts';
import { hintRules } from '../../src/screens/hintRules.ts';
import { templateOf, text } from '../builders.ts';
import { realTemplate } from '../document/synthetic.ts';

afterEach(cleanup);

const template = realTemplate();
const rules = hintRules(template);
if (!rules) throw new Error('there are no rules beside the built-in template');
const view = pass(template, { 'huidige-situatie': 'Wij helpen waar nodig.' }, 'volledig');

test('Z19 who copies a test that exists is not told how to improve it, who writes one is', async () => {
  const writing = renderHook(() => useHints(template, view, 'toets'));
  const copying = renderHook(() => useHints(template, view, 'overgezet'));

  await waitFor(() => expect(writing.result.current).toHaveLength(1), { timeout: 10_000 });
  expect(writing.result.current).toEqual(hints(view, rules));
  expect(copying.result.current).toEqual([]);
});

test('Z19 a questionnaire without rules beside it has no hints', () => {
  expect(hintRules(templateOf(text('doel')))).toBeUndefined();
});
