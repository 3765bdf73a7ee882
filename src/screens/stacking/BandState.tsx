import { useContext } from 'react';
import { cumulationJudgement } from '../../engine/stacking/stackable.ts';
import { isStack } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { Icon } from '../../ui/Icon.tsx';
import { href, routes } from '../routes.ts';
import { OpenDossier } from './openDossier.ts';
import type { BandProps } from './view.ts';

const words = stackWords.band;

/** Whether somebody judged all of it together: in the open dossier, or else in any of them. */
export function BandState({ view, group }: BandProps) {
  const open = useContext(OpenDossier);
  if (!isStack(group)) return <p className="band__state soft">{words.alone}</p>;
  const own = [...group.dated, ...group.undated].flatMap((each) => each.own ?? []);
  const judged = own.filter((id) => view.judgedIn.has(id));
  const isHere = open !== undefined && own.includes(open.draft.id);
  const isJudged = isHere ? judged.includes(open.draft.id) : judged.length > 0;
  return (
    <p className="band__state">
      {isJudged ? (
        <span className="withicon">
          <Icon name="check" /> {isHere ? words.judged : words.judgedIn(judged.map(view.titleOf))}
        </span>
      ) : (
        <span className="withicon withicon--warn">
          <Icon name="warn" /> {words.notJudged}
        </span>
      )}
      {isHere && <JudgeLink isJudged={isJudged} />}
    </p>
  );
}

function JudgeLink({ isJudged }: { isJudged: boolean }) {
  const open = useContext(OpenDossier);
  const question = open?.pass.byId.get(cumulationJudgement)?.question;
  if (!open || !question) return null;
  return (
    <a href={href(routes.question(open.draft.id, question.section, question.id))}>
      {isJudged ? words.look(question.number) : words.judge(question.number)}
    </a>
  );
}
