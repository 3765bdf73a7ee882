import { chartWords } from '../../nl/charts.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { SvgDrawing } from '../drawing/SvgDrawing.tsx';
import type { FigureFlow, Flow, Heading, Letter, ListFlow, Mark, VerdictFlow } from '../flow/flow.ts';
import { Table } from './Table.tsx';
import { Words } from './Words.tsx';

type Of<Kind extends Flow['kind']> = Extract<Flow, { kind: Kind }>;

export const Flows = ({ flows }: { readonly flows: readonly Flow[] }) =>
  flows.map((flow, at) => <OneFlow key={at} flow={flow} />);

/** The one switch over what flows, so the compiler says when HTML cannot draw something. */
function OneFlow({ flow }: { readonly flow: Flow }) {
  switch (flow.kind) {
    case 'title':
      return <h1>{flow.text}</h1>;
    case 'heading':
      return <HeadingView heading={flow} />;
    case 'paragraph':
      return <Paragraph flow={flow} />;
    case 'list':
      return <List list={flow} />;
    case 'choice':
      return <Choice options={flow.options} />;
    case 'facts':
      return <Facts facts={flow.facts} />;
    case 'state':
      return <State flow={flow} />;
    case 'verdicts':
      return <Verdicts verdicts={flow.verdicts} />;
    case 'box':
      return (
        <div className="box">
          {flow.lines.map((runs, at) => (
            <p key={at}>
              <Words runs={runs} />
            </p>
          ))}
        </div>
      );
    case 'figure':
      return <Figure figure={flow} />;
    case 'table':
      return <Table table={flow} />;
  }
}

/** On a narrow screen it moves in a box of its own, as a wide table does: letters stay readable. */
const Figure = ({ figure: { caption, drawing } }: { readonly figure: FigureFlow }) => (
  <figure className="figure">
    <figcaption className="caption">{caption}</figcaption>
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
    <div
      className="scroll"
      role="group"
      aria-label={chartWords.region(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
    >
      <SvgDrawing drawing={drawing} />
    </div>
  </figure>
);

/** The title of the report is the first level, so a part is the second. */
const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

function HeadingView({ heading: { level, look, number, text, anchor } }: { readonly heading: Heading }) {
  const Tag = tags[level];
  return (
    <Tag className={`head head--${look}`} {...(anchor ? { id: anchor, tabIndex: -1 } : {})}>
      {number && <span className="number">{`${number} `}</span>}
      {text}
    </Tag>
  );
}

function Paragraph({ flow: { look, runs, letter } }: { readonly flow: Of<'paragraph'> }) {
  return (
    <p {...(look === 'body' ? {} : { className: look })} {...(letter ? { id: letter.anchor } : {})}>
      <LetterMark letter={letter} />
      <Words runs={runs} />
    </p>
  );
}

const LetterMark = ({ letter }: { readonly letter: Letter | undefined }) =>
  letter && <span className="letter">{`${letter.letter} `}</span>;

function List({ list: { look, items, letter } }: { readonly list: ListFlow }) {
  const Tag = look === 'bullets' ? 'ul' : 'ol';
  return (
    <Tag {...(look === 'sources' ? { className: 'sources' } : {})} {...(letter ? { id: letter.anchor } : {})}>
      {items.map(({ runs, sub }, at) => (
        <li key={at}>
          {at === 0 && <LetterMark letter={letter} />}
          <Words runs={runs} />
          {sub && <List list={sub} />}
        </li>
      ))}
    </Tag>
  );
}

const Choice = ({ options }: Pick<Of<'choice'>, 'options'>) => (
  <ul className="choice">
    {options.map(({ label, chosen }) => (
      <li key={label} {...(chosen ? { className: 'is-chosen' } : {})}>
        {label} <span className="hidden">{`(${chosen ? otherForms.chosen : otherForms.notChosen})`}</span>
      </li>
    ))}
  </ul>
);

const shortTerm = 8;

const Facts = ({ facts }: Pick<Of<'facts'>, 'facts'>) => (
  <dl className={facts.every(({ term }) => term.length <= shortTerm) ? 'facts facts--short' : 'facts'}>
    {facts.map(({ term, value }, at) => (
      <div key={at}>
        <dt>{term}</dt>
        <dd>
          <Words runs={value} />
        </dd>
      </div>
    ))}
  </dl>
);

const signs: Record<Mark, string> = { onbekend: '?', unanswered: '', nvt: '–', silent: '…', conflict: '=' };

/** The sign is for the eye; the word beside it says the same. */
const State = ({ flow: { mark, runs, alarm } }: { readonly flow: Of<'state'> }) => (
  <p className={alarm ? 'state state--alarm' : 'state'}>
    <span className={`mark mark--${mark}`} aria-hidden="true">
      {signs[mark]}
    </span>
    <Words runs={runs} />
  </p>
);

const Verdicts = ({ verdicts }: { readonly verdicts: readonly VerdictFlow[] }) => (
  <div className="verdicts">
    {verdicts.map(({ who, words, tone, lines }) => (
      <div key={who} className={`verdict verdict--${tone}`}>
        <p className="verdict__who">{who}</p>
        <p className="verdict__words">{words}</p>
        {lines.map((runs, at) => (
          <p key={at}>
            <Words runs={runs} />
          </p>
        ))}
      </div>
    ))}
  </div>
);
