/** Text that breaks readers of PDFs: what people paste, and what nobody should. */

/** Everything that Source Sans can draw. */
export const covered = [
  'Ærøskøbing, Łódź, İstanbul, Žižkov, naïve façade, ĳsvrij en ĲSVRIJ, Ħaż-Żebbuġ, ǅ, Ə, ẞ',
  'Αθήνα: η αίτηση ασύλου, ἀρχὴ ἥμισυ παντός, Ὦ ξεῖν’',
  'Київ, Москва, Ўзбекистан, Ђорђевић, Ґалаґан, Ѳеодоръ',
  'Nguyễn Thị Minh Khai, Đặng Thùy Trâm, phường Ngọc Hà, Quận Hoàn Kiếm, ở Việt Nam',
  '€ 1.250 · £ 3 · ₽ 40 · ₴ 7 · ½ ¾ ⅓ · 10⁻³ · H₂O · № 12 · ≤ ≥ ≠ ± − × ÷ · → ↑ ← · ▲ ▼ ■ □ ✓',
  '“citaat” ‘citaat’ «citaat» „citaat” – — … § ¶ † ‡ • ‰',
] as const;

/** What it lacks, and what is no text at all. */
export const uncovered = [
  'محمد عبد الله النعيمي طلب لجوء',
  'שלום עליכם, בית המשפט העליון',
  '張偉，護照編號，難民申請。日本語のカタカナと漢字。한국어 이름',
  'ሓጎስ ተስፋይ ኣስመራ ኤርትራ',
  'अनिल शर्मा, काठमाडौँ; தமிழ்; ქართული; հայերեն; ไทย',
  'gezin 👨‍👩‍👧‍👦, hand 👋🏽, vlag 🇳🇱, hart ❤️, 🧑🏿‍🚀, toets 1️⃣',
  'é als e\u0301, ạ̈ als a\u0323\u0308, Z̸̛͎a̷͚l̵̰g̴̡o̸͇, o\u0302\u0323\u0301\u0300\u0306',
  'soft\u00adhyphen, nul\u200bbreed, \ufeffBOM, woord\u2060lijm, vaste\u00a0spatie, smal\u202fspatie',
  'stuur\u0000tekens\u0001 \u0007bel \u0008\u001b[31mrood\u007f\u0085\u009f einde',
  'privé \ue000\uf8ff\u{f0000} en geen teken \ufffe\uffff\ufffd',
  'omgekeerd \u202egnp.tropparjpg.exe\u202c en \u2066eiland\u2069 en \u200frechts\u200e',
] as const;

/** Half a character: no valid text, and still what a broken paste may hold. */
export const halves = ['los \ud83d einde', '\udc00 los begin', 'twee \ud800\ud800 halve'] as const;

export const longWord = 'verblijfsvergunningsaanvraagprocedure'.repeat(9).slice(0, 300);

const address = `https://voorbeeld.nl/${'zeer-lang-pad/'.repeat(24)}?zoek=${'a1b2'.repeat(40)}&taal=nl#deel-7`;

/** Markdown with links in every place where a link can stand. */
export const linked = [
  'Zie [de wet](https://wetten.overheid.nl/BWBR0011823), [de brief](https://www.tweedekamer.nl) en [mail ons](mailto:toets@voorbeeld.nl?subject=Vraag%20%26%20antwoord).',
  '[een](https://een.voorbeeld.nl)[twee](https://twee.voorbeeld.nl) [drie](https://drie.voorbeeld.nl)',
  `In deze zin van een gewone lengte staat aan het einde van de regel [een link waarvan de woorden over minstens twee regels lopen omdat zij met opzet lang zijn](https://voorbeeld.nl/lang), en daarna gaat de zin door.`,
  `Het adres zelf: [${address}](${address}).`,
  '[**vet** en *schuin* en 張偉](https://voorbeeld.nl/張偉?a=1&b=<2>) en [bel](tel:+31701234567).',
] as const;

export const nested = [1, 2, 3, 4, 5]
  .map((depth) => `${'   '.repeat(depth - 1)}1. laag ${depth} met een zin die lang genoeg is om af te breken\n`)
  .join('')
  .concat('- los\n  - dieper\n    - nog dieper\n      - vier\n        - vijf: het laatste');

export const title = `Wet “A&B” <c> ]]> ${uncovered[0].slice(0, 12)} ${uncovered[1].slice(0, 10)} 👩🏽‍⚖️ & Ærøskøbing`;
