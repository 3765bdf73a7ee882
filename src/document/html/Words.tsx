import type { ReactNode } from 'react';
import type { Run, Runs } from '../flow/flow.ts';

export const Words = ({ runs }: { readonly runs: Runs }) => runs.map((run, at) => <OneRun key={at} run={run} />);

function OneRun({ run }: { readonly run: Run }) {
  const { text, bold, italic, ink, to, href } = run;
  let words: ReactNode = text;
  if (italic) words = <em>{words}</em>;
  if (bold) words = <strong>{words}</strong>;
  if (ink) words = <span className={ink}>{words}</span>;
  if (to) return <a href={`#${to}`}>{words}</a>;
  if (href) {
    return (
      <a href={href} rel="noreferrer">
        {words}
      </a>
    );
  }
  return words;
}
