// What both commands of the README need before they can start. Plain Node: nothing has been installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  return status ?? 1;
}

/** Installs what package-lock.json says, unless that was done since it last changed. */
export function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Node ${process.versions.node} is te oud: installeer Node 20 of nieuwer en probeer het opnieuw.`);
    process.exit(1);
  }
  const mark = path.join(root, 'node_modules/.uitvoeringstoets');
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Pakketten installeren …');
  if (
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' }) !== 0
  ) {
    console.error('Het installeren is niet gelukt. Controleer de netwerkverbinding en probeer het opnieuw.');
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

/** The path of a Chromium that is here, or undefined. */
export function installedChromium() {
  const named = process.env['CHROMIUM_PATH'];
  const places = [
    named,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return places.find((place) => place && existsSync(place) && statSync(place).isFile());
}

/** A Chromium for the browser journeys: the installed one, else from apt, else Playwright's own. */
export function chromium() {
  const here = installedChromium();
  if (here) return here;
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (apt) {
    console.log('Chromium installeren met apt …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const installed = installedChromium();
    if (installed) return installed;
  }
  console.log('Chromium installeren met Playwright …');
  if (run('npx', ['playwright', 'install', '--with-deps', 'chromium']) === 0) return undefined;
  console.error('Er is geen Chromium. Installeer het en geef de plaats met CHROMIUM_PATH.');
  process.exit(1);
}

/** A program of the system: the installed one, else from apt, else a sentence that says what to do. */
function program(command, what, aptPackage) {
  const works = () => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
  if (works()) return command;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`${what} installeren met apt …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', aptPackage]);
    if (works()) return command;
  }
  console.error(`${what} is er niet. Installeer het, zorg dat de opdracht ${command} werkt en probeer het opnieuw.`);
  process.exit(1);
}

export const java = () => program('java', 'Java', 'default-jre-headless');
export const maven = () => program('mvn', 'Maven', 'maven');
export const soffice = () => program('soffice', 'LibreOffice Writer', 'libreoffice-writer-nogui');

/** How Chromium is started for journeys and measurements: headless, as root, and without asking its maker anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
