import { markdownBlocks } from '/work/main/src/questions/markdown.ts';
for (const s of ['a **b** c\n- x\n  1. y\n  2. z\nVoorstel', '5*3*2 = 30', '3. derde\n4. vierde','[x](javascript:alert(1)) [y](https://a.nl "t") <https://b.nl>', '# Kop\n| a | b |\n|---|---|\n<b>hi</b> `code`\n```js\nz\n```\n> q\n![alt](u.png)\n[q]: http://e.nl','a\\*b  \nc', '***'])
 console.log(JSON.stringify(markdownBlocks(s)));
const t=performance.now(); markdownBlocks('- '.repeat(3000)+'x'); console.log(performance.now()-t);
const t2=performance.now(); markdownBlocks('*a '.repeat(5000)+'x'); console.log(performance.now()-t2);
