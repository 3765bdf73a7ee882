import { suggestions } from '../../engine/effect/suggestions.ts';
import { labelIn, wordAt } from '../../engine/rows.ts';
import { effectWords } from '../../nl/effect.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import type { EditorProps } from './editorProps.ts';
import { askedAt } from './grid.ts';

const words = effectWords.suggestion;

interface HintProps extends EditorProps {
  column: string;
  /** The option that the dossier suggests, and where it says so. */
  word: string;
  shown: string;
  from: string;
  more?: string | undefined;
}

/** Where a value came from, or what the dossier says where the drafter has not chosen yet or chose otherwise. */
function Hint({ score, place, row, column, word, shown, from, more }: HintProps) {
  const now = wordAt(row, column);
  const isTaken = now === word;
  const state = isTaken ? words.taken(from) : now === undefined ? words.offered(from) : words.otherwise(from);
  return (
    <div className="suggestion">
      <p className="hint">
        {state} {more}
      </p>
      {!isTaken && (
        <Button look="quiet" aria-keyshortcuts="V" onClick={() => score.change(place, column, word)}>
          {words.take(shown)}
        </Button>
      )}
    </div>
  );
}

export function SizeHint(props: EditorProps) {
  const { pass } = useDossier();
  const { size } = suggestions(pass.answers, props.place.group);
  if (!size) return null;
  const { word, persons, from, present } = size;
  const letter = word.toUpperCase();
  const number = askedAt(pass, 'vr-aantallen')?.number ?? '';
  return (
    <Hint
      {...props}
      column="omvang"
      word={word}
      shown={letter}
      from={words.size(number, persons, letter, from === 'upper-bound')}
      more={present && words.present(present.persons, present.word.toUpperCase())}
    />
  );
}

export function CoreHint(props: EditorProps) {
  const { pass } = useDossier();
  const { core } = suggestions(pass.answers, props.place.group);
  if (!core) return null;
  const toets = pass.byId.get('hoger-recht-toets')?.question;
  const from = [
    core.absolute && words.absolute(askedAt(pass, 'absolute-rechten')?.number ?? ''),
    core.rights.length > 0 &&
      words.severe(
        toets?.number ?? '',
        core.rights.map((right) => labelIn(toets, 'recht', right)),
      ),
    core.word === 'nee' && words.noCore,
  ].filter(Boolean);
  return (
    <Hint
      {...props}
      column="kernrecht"
      word={core.word}
      shown={core.word === 'ja' ? 'Ja' : 'Nee'}
      from={from.join(' · ')}
      more={core.word === 'ja' && wordAt(props.row, 'kernrecht') === 'ja' ? words.core : undefined}
    />
  );
}
