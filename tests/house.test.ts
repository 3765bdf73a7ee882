import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

test('H1 no file in src is longer than 300 lines', () => {
  const long = filesIn('src')
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300);

  expect(long).toEqual([]);
});

test('H2 nothing is kept in a room without a word: utils, helpers, common, lib, hooks, types', () => {
  const rooms = filesIn('src').flatMap((file) => file.split(path.sep).slice(0, -1));

  expect(rooms.filter((room) => /^(utils|helpers|common|lib|hooks|types|misc|shared)$/.test(room))).toEqual([]);
});

test('H3 every rule that a RULES.md promises is the name of a test', () => {
  const tests = filesIn('tests')
    .filter((file) => /\.(test|journey)\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const promised = filesIn('src')
    .filter((file) => file.endsWith('RULES.md'))
    .flatMap((file) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(/^- \**([A-Z]{1,2}\d+[a-z]?)\b/gm)].map(
        (rule) => rule[1] ?? '',
      ),
    );

  expect(promised.length).toBeGreaterThan(10);
  expect(promised.filter((rule) => !new RegExp(`['"\`\\s-]${rule}(?![0-9a-z])`).test(tests))).toEqual([]);
});

test('H4 no script or style comes from another origin, and nothing writes HTML', () => {
  const guilty = filesIn('src')
    .filter((file) => /\.(tsx?|css)$/.test(file) && statSync(path.join(root, file)).size > 0)
    .filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|new Function\(|\beval\(|@import ['"]https?:|url\(['"]?https?:/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );

  expect(guilty).toEqual([]);
});
