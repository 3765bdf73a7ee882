import { burden } from '../../engine/burden/burden.ts';
import { effect } from '../../engine/effect/effect.ts';
import type { Pass } from '../../engine/pass.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { asked } from '../asked.ts';
import { burdenOf } from './burden.ts';
import { conditionsOf } from './conditions.ts';
import { gridOf } from './grid.ts';
import { heaviestOf } from './heaviest.ts';
import { originsOf } from './origin.ts';
import { insightOf, pictureOf } from './picture.ts';
import type { EffectProfile } from './shape.ts';
import { unknownOf } from './unknowns.ts';

/** Absent where the questionnaire, or the part of it that was chosen, asks for no judgement on the person. */
export function effectProfileOf(pass: Pass): EffectProfile | undefined {
  if (!pass.byId.has(asked.score)) return undefined;
  const found = effect(pass);
  const weights = burden(pass);
  const heaviest = heaviestOf(pass, found, weights);
  return {
    picture: pictureOf(pass, found),
    insight: insightOf(pass, found),
    ...(found.own
      ? {
          own: {
            text: nl.own(found.own.label, found.differs),
            from: originsOf(pass, found.differs ? [asked.ownWhy] : [asked.own]),
          },
        }
      : {}),
    grid: gridOf(pass, found),
    heaviest,
    burden: burdenOf(pass, weights, heaviest.group?.id),
    conditions: conditionsOf(pass, found),
    unknown: unknownOf(pass, found),
  };
}
