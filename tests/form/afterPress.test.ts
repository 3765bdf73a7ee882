// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { afterPress } from '../../src/ui/afterPress.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('F19 what moves the page waits until the press that left a field is over', async () => {
  const done: string[] = [];
  afterPress(() => done.push('at once'));
  window.dispatchEvent(new Event('pointerdown'));
  afterPress(() => done.push('after'));

  expect(done).toEqual(['at once']);
  window.dispatchEvent(new Event('pointerup'));
  expect(done).toEqual(['at once']);
  await turn();
  expect(done).toEqual(['at once', 'after']);
});
