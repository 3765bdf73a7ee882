// `npm test`: sets up, runs every check, and ends with one line that sums them: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, install, root } from './environment.mjs';

install();
const browser = chromium();

const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const sum = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  sum.passed += passed;
  sum.failed += failed;
};

function step(title, command, args, env = {}) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(`  ${title}: ${status === 0 ? 'goed' : 'FOUT'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A check that has no tests of its own counts as one. */
const check = (title, ...args) => add(...(step(title, 'npx', args) ? [1, 0] : [0, 1]));

/** A runner that counts its own tests; one that did not get as far as counting is a failure. */
function suite(title, args, report, count, env) {
  const fine = step(title, 'npx', args, env);
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(path.join(results, report), 'utf8')));
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  const none = counted.passed + counted.failed === 0;
  add(counted.passed, none || (!fine && counted.failed === 0) ? counted.failed + 1 : counted.failed);
}

check('typen', 'tsc', '--noEmit');
check('stijl', 'biome', 'check');
check('kamers', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs');
check('ongebruikte code', 'knip');
suite(
  'regels',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/regels.json'],
  'regels.json',
  (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.numPendingTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }),
);
check('bouwen', 'vite', 'build', '--logLevel', 'warn');
suite(
  'reizen door de browser',
  ['playwright', 'test'],
  'reizen.json',
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  browser ? { CHROMIUM_PATH: browser } : {},
);

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
