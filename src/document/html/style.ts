import type { DrawingInk } from '../drawing/drawing.ts';
import { color } from '../pdf/theme.ts';

const grounds: readonly DrawingInk[] = ['paper', 'wash', 'line', 'harm-mid', 'harm-soft'];
const inks: readonly DrawingInk[] = [
  'ink',
  'soft',
  'line',
  'strong',
  'paper',
  'wash',
  'accent',
  'harm',
  'harm-mid',
  'harm-soft',
  'harm-bar',
  'gain',
  'warn',
];

/** The roles of a drawing; where the system chooses the colours, its two. */
const drawingRules = `.figure{margin:1rem 0 .7rem;max-width:46rem}
.drawing{display:block;width:100%;min-width:34rem;height:auto;font-size-adjust:.486;font-variant-numeric:tabular-nums}
${inks.map((ink) => `.fill-${ink}{fill:var(--${ink})}.stroke-${ink}{stroke:var(--${ink})}`).join('')}
@media (forced-colors:active){.drawing{forced-color-adjust:none}${inks.map((ink) => `.fill-${ink}{fill:${grounds.includes(ink) ? 'Canvas' : 'CanvasText'}}.stroke-${ink}{stroke:CanvasText}`).join('')}}`;

/** All of it, in the colours of the paper. At night the same roles in light on dark, each at least 4.5 : 1. */
export const css = `
:root{--ink:${color.ink};--soft:${color.soft};--line:${color.line};--strong:${color.strong};--paper:${color.paper};--wash:${color.wash};--accent:${color.accent};--harm:${color.harm};--harm-mid:${color.harmMid};--harm-soft:${color.harmSoft};--harm-bar:${color.harmBar};--gain:${color.gain};--warn:${color.warn};--warn-soft:${color.warnSoft}}
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 "Source Sans 3","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word;hyphens:manual}
.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:86rem;margin:0 auto;padding:0 1.25rem 3rem}
p,ul,ol,dl,table{margin:0 0 .7rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,[tabindex="0"]:focus-visible,[tabindex="-1"]:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
strong{font-weight:600}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-5rem;z-index:2;padding:.6rem 1rem;background:var(--paper);border:2px solid var(--accent)}
.skip:focus{top:1rem}
.number{color:var(--accent);font-variant-numeric:tabular-nums}
.soft{color:var(--soft)}.accent{color:var(--accent)}.harm{color:var(--harm)}.gain{color:var(--gain)}.warn{color:var(--warn)}
.cover{border-top:4px solid var(--ink);margin-top:1.25rem;padding:1rem 0 1.5rem}
.cover .kind{color:var(--accent);font-weight:600;margin:0}
h1{font-size:clamp(1.5rem,.95rem + 3.4vw,3.1rem);line-height:1.12;letter-spacing:-.015em;font-weight:600;margin:1.6rem 0 1rem;max-width:26ch;text-wrap:balance}
.lede{font-size:1.2rem;color:var(--soft);max-width:48ch;margin-bottom:1.8rem}
.head{font-weight:600;line-height:1.22;text-wrap:pretty;break-after:avoid}
.head--part{font-size:1.85rem;letter-spacing:-.01em;margin:0 0 .8rem;padding-top:.6rem}
.head--section{font-size:1.3rem;margin:2.4rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
.head--question{font-size:1.05rem;margin:1.7rem 0 .1rem}
.head--quiet{font-size:.95rem;font-weight:400;margin:1.1rem 0 .1rem}
.head--quiet .number{font-weight:600}
main p,main ul,main ol,main dl,.cover dl{max-width:44rem}
p.soft{font-size:.95rem}
.note{font-size:.85rem;line-height:1.45;color:var(--soft);margin-bottom:.45rem}
.strong{font-weight:600;font-size:.95rem;margin:.9rem 0 .3rem}
p.caption,caption,figcaption{font-size:.85rem;font-weight:600;color:var(--soft);text-align:left;padding:.3rem 0}
.letter{color:var(--soft);font-size:.8rem}
li{margin-bottom:.25rem}
.choice{list-style:none;padding:0}
.choice li{position:relative;padding-left:1.4rem;color:var(--soft)}
.choice li::before{content:"";position:absolute;left:.1rem;top:.42em;width:.75em;height:.75em;border:1.5px solid var(--strong);border-radius:50%}
.choice .is-chosen{color:var(--ink);font-weight:600}
.choice .is-chosen::before{border-color:var(--ink);background:radial-gradient(circle,var(--ink) 45%,transparent 50%)}
.facts>div{display:grid;grid-template-columns:minmax(0,1fr);padding:.22rem 0}
.facts dt{font-size:.9rem;color:var(--soft)}
.facts dd{margin:0;min-width:0}
.state{display:block;padding-left:1.7rem;position:relative}
.state--alarm{background:var(--warn-soft);padding:.35rem .6rem .35rem 2.2rem}
.mark{position:absolute;left:0;top:.28em;width:1.05em;height:1.05em;border:1.4px solid var(--ink);font-size:.9em;line-height:.95em;text-align:center;font-weight:600}
.state--alarm .mark{left:.6rem;top:.63em}
.mark--onbekend{border-style:dashed;border-color:var(--warn);color:var(--warn)}
.mark--silent{border-color:transparent;color:var(--soft)}
.mark--conflict{border-color:var(--harm);color:var(--harm)}
.verdicts{display:grid;gap:1rem 1.6rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));margin:.6rem 0 1.4rem;max-width:62rem}
.verdict{border-top:4px solid var(--ink);padding-top:.55rem}
.verdict p{margin:0 0 .15rem;font-size:.95rem}
.verdict .verdict__who{font-size:.9rem;font-weight:600;color:var(--soft)}
.verdict .verdict__words{font-size:1.45rem;line-height:1.2;font-weight:600;margin-bottom:.3rem}
.verdict--adverse{border-color:var(--harm)}.verdict--adverse .verdict__words{color:var(--harm)}
.verdict--favourable{border-color:var(--gain)}.verdict--favourable .verdict__words{color:var(--gain)}
.verdict--unknown{border-color:var(--warn);border-top-style:dashed}.verdict--unknown .verdict__words{color:var(--warn)}
.box{background:var(--wash);padding:.8rem 1rem;margin:.8rem 0 1rem;font-size:.95rem;max-width:44rem}
.box p{margin:0 0 .2rem}
.scroll{overflow-x:auto;max-width:100%;margin-bottom:.7rem}
.scroll table{margin:0}
table{border-collapse:collapse;width:100%;max-width:100%;font-size:.9rem;line-height:1.42}
th,td{text-align:left;vertical-align:top;padding:.38rem .55rem;border-bottom:1px solid var(--line)}
.scroll th,.scroll td{min-width:4.2rem}
th:first-child{padding-left:0}.many{font-size:.82rem}.many th,.many td{padding-left:.35rem;padding-right:.35rem}.many th:first-child{padding-left:0}
thead th{vertical-align:bottom;font-weight:600;font-size:.85rem;border-bottom:1.5px solid var(--ink)}
tbody th{font-weight:600}
tfoot th,tfoot td{border-top:1.5px solid var(--ink);font-weight:600}
.num{text-align:right;font-variant-numeric:tabular-nums}
.card{table-layout:fixed;margin-bottom:1.1rem;max-width:44rem}
.card thead th{vertical-align:top;font-size:.9rem}
.card th:first-child{width:30%}
.card tbody th{font-weight:400;color:var(--soft);font-size:.85rem}
.fill{border-bottom:2px solid var(--paper)}
.fill--hoog{background:${color.harm};color:#fff}
.fill--middel{background:${color.harmMid};color:${color.ink}}
.fill--laag{background:${color.harmSoft};color:${color.ink}}
.fill--gunstig{color:var(--gain);outline:1.5px solid var(--gain);outline-offset:-3px}
${drawingRules}
.sources{list-style:none;counter-reset:source;padding:0}
.sources>li{counter-increment:source;position:relative;padding-left:2.6rem}
.sources>li::before{content:"[" counter(source) "]";position:absolute;left:0;color:var(--accent);font-weight:600}
.contents{border-top:1px solid var(--ink);padding:.8rem 0 1.2rem;font-size:.95rem;line-height:1.35}
.contents h2{font-size:1.1rem;margin:0 0 .4rem}
.contents ul{list-style:none;padding:0;margin:0}
.contents ul ul{padding-left:1.3rem;font-size:.9rem}
.contents li{margin:0}
.contents a{display:block;padding:.26rem 0;color:var(--ink);text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents>ul>li>a{font-weight:600}
.howto{background:var(--wash);padding:.9rem 1.1rem;margin-bottom:1rem}
.howto .strong{margin-top:0}
.part{padding:1.6rem 0 .4rem;border-top:1px solid var(--line)}
.part--page{margin-top:1.6rem;border-top:3px solid var(--ink)}
.back{font-size:.85rem;margin-top:1.4rem}
.foot{border-top:1px solid var(--line);margin-top:2rem;padding-top:.8rem;font-size:.85rem;color:var(--soft)}
@media (min-width:40rem){.facts>div{grid-template-columns:minmax(9rem,13rem) minmax(0,1fr);gap:0 1.2rem}.facts--short>div{grid-template-columns:4.2rem minmax(0,1fr)}.cover .facts{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 2rem;border-top:1px solid var(--line);padding-top:.8rem;max-width:62rem}.cover .facts>div{grid-template-columns:minmax(0,1fr)}}
@media (min-width:64rem){.page{grid-template-columns:17rem minmax(0,1fr);gap:0 3.5rem}.cover,main,.foot{grid-column:2}.contents{grid-column:1;grid-row:1/span 3;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;margin-top:1.25rem;border-top:4px solid var(--accent);padding-right:.6rem}}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceef6;--soft:#b4b9cc;--line:#3a3f55;--strong:#8d93ab;--paper:#14161f;--wash:#1e2130;--accent:#b3aefb;--harm:#f0a583;--harm-mid:#6b3119;--harm-soft:#3a2219;--harm-bar:#d08a68;--gain:#6fd3c4;--warn:#eabf6a;--warn-soft:#3a2e12}}
@media (forced-colors:active){.fill{outline:1px solid;outline-offset:-2px}}
@media print{@page{size:A4;margin:18mm 16mm}html{font-size:10.5pt}.page{display:block;max-width:none;padding:0}.skip,.back{display:none}.contents{max-height:none;position:static;break-before:page}.part--page{break-before:page;margin-top:0}.scroll{overflow:visible}thead{display:table-header-group}tr,.verdict,.box{break-inside:avoid}table{font-size:8.5pt}.scroll th,.scroll td{min-width:0}.drawing{min-width:0}.figure{break-inside:avoid}a{color:inherit}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Of the style as it stands: the policy in the file allows nothing else. A rule tests that it is true. */
export const cssHash = 'sha256-MsPj+UJlwWp89GpUmpPMprdBm5XbS8hcchruZpAju6w=';
