import { documentWords as nl } from '../../nl/document.ts';
import type { Block, ListBlock, Text } from '../../questions/blocks.ts';
import type { SpecialKind } from '../../template/special.ts';
import { runsOfCell } from './cells.ts';
import type { Flow, Letter, ListFlow, Mark, Run, Runs } from './flow.ts';
import { tableFlows } from './tables.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The question that is answered: letters name its paragraphs, and its label is the caption of its table. */
interface Asked {
  readonly anchor: string;
  readonly label: string;
}

/** The one switch over what an answer can be, so the compiler says when a form is missing. */
export function blockFlows(blocks: readonly Block[], asked?: Asked): readonly Flow[] {
  const named: readonly Block[] = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list');
  return blocks.flatMap((block) => {
    const letter = named.length > 1 ? alphabet[named.indexOf(block)] : undefined;
    return oneBlock(block, letter && asked ? { letter, anchor: `${asked.anchor}${letter}` } : undefined, asked?.label);
  });
}

function oneBlock(block: Block, letter: Letter | undefined, label: string | undefined): readonly Flow[] {
  const named = letter ? { letter } : {};
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', look: 'body', runs: runsOf(block.text), ...named }];
    case 'list':
      return [{ ...listOf(block), ...named }];
    case 'choice':
      return [block];
    case 'special':
      return [specialState(block.special, block.reason)];
    case 'unanswered':
      return [unansweredState(block.required)];
    case 'facts':
      return [
        { kind: 'facts', facts: block.facts.map(({ term, value }) => ({ term, value: runsOfCell({ text: value }) })) },
      ];
    case 'table':
      return tableFlows(block, label);
  }
}

export const runsOf = (text: Text): Runs =>
  text.map(
    ({ text: words, bold, italic, href }): Run => ({
      text: words,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(href && isAddress(href) ? { href } : {}),
    }),
  );

/** The only addresses that a report links to. */
export const isAddress = (href: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(href) && URL.canParse(href);

const listOf = ({ ordered, items }: ListBlock): ListFlow => ({
  kind: 'list',
  look: ordered ? 'numbers' : 'bullets',
  items: items.map(({ text, sub }) => ({ runs: runsOf(text), ...(sub ? { sub: listOf(sub) } : {}) })),
});

export function state(mark: Mark, word: string, sentence?: Runs, alarm = false): Flow {
  const ink = mark === 'onbekend' ? 'warn' : mark === 'conflict' ? 'harm' : mark === 'silent' ? 'soft' : undefined;
  const rest: Runs = sentence ? [{ text: ' ' }, ...sentence] : [];
  return { kind: 'state', mark, alarm, runs: [{ text: word, bold: true, ...(ink ? { ink } : {}) }, ...rest] };
}

export const unansweredState = (required: boolean): Flow =>
  state(
    'unanswered',
    nl.state.unanswered,
    [{ text: required ? nl.state.unansweredRequired : nl.state.empty }],
    required,
  );

function specialState(special: SpecialKind, reason: string | undefined): Flow {
  const sentence = reason === undefined ? undefined : [{ text: reason }];
  if (special === 'onbekend') return state('onbekend', nl.state.onbekend, sentence);
  if (special === 'nvt') return state('nvt', sentence ? nl.state.nvt : nl.state.nvtAlone, sentence);
  return state('silent', nl.state['niet-in-bron'], [{ text: nl.state.silentWhy }]);
}
