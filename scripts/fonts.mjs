// Makes the screen fonts: Source Sans 3 (Adobe, OFL) cut down to what Dutch text needs, so that the first visit stays
// light. The whole font is beside it for names in other scripts, and is only fetched when such a character shows.
// And copies what the PDF needs for names and quotes in scripts that Source Sans lacks: Noto Sans (OFL), one file each.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { root } from './environment.mjs';

const source = path.join(root, 'node_modules/source-sans');
const target = path.join(root, 'src/styles/fonts');
mkdirSync(target, { recursive: true });

/** Latin, accents, punctuation, currency, arrows and signs: the unicode-range in fonts.css says the same. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
];
const single = [
  0x131, 0x152, 0x153, 0x2c6, 0x2da, 0x2dc, 0x20ac, 0x2122, 0x2190, 0x2192, 0x2212, 0x2264, 0x2265, 0x25a1, 0x25b2,
  0x25bc,
];
const text = String.fromCodePoint(
  ...ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  ...single,
);

for (const [file, name] of [
  ['Regular', 'regular'],
  ['Semibold', 'semibold'],
  ['It', 'italic'],
]) {
  const whole = path.join(source, `WOFF2/TTF/SourceSans3-${file}.ttf.woff2`);
  const cut = await subsetFont(readFileSync(path.join(source, `TTF/SourceSans3-${file}.ttf`)), text, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  writeFileSync(path.join(target, `source-sans-latin-${name}.woff2`), cut);
  copyFileSync(whole, path.join(target, `source-sans-${name}.woff2`));
  console.log(name, cut.length);
}

const paper = path.join(root, 'public/fonts');
const notices = ['arabic', 'hebrew', 'ethiopic', 'armenian', 'georgian', 'devanagari'].map((script) => {
  const folder = path.join(root, `node_modules/@fontsource/noto-sans-${script}`);
  const file = `noto-sans-${script}-400-normal.woff`;
  copyFileSync(path.join(folder, `files/noto-sans-${script}-${script}-400-normal.woff`), path.join(paper, file));
  console.log(file);
  return readFileSync(path.join(folder, 'LICENSE'), 'utf8');
});
// one text for all, under the notice of each
const [, ...licence] = notices[0].split('\n');
const holders = notices.map((notice) => notice.split('\n')[0]).join('\n');
writeFileSync(path.join(paper, 'OFL-Noto.md'), `${holders}\n${licence.join('\n').replace(/[ \t]+$/gm, '')}`);
