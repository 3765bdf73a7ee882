import type { Pass } from '../engine/pass.ts';
import type { Template } from '../template/schema.ts';
import { attachmentsOf, notAskedOf, openItemsOf, sourcesOf, termsOf } from './appendices.ts';
import { burdenOutlineOf } from './burden.ts';
import { chaptersOf } from './chapters.ts';
import { chartsOf } from './charts/charts.ts';
import { conditionsOf } from './charts/conditions.ts';
import { coverOf } from './cover.ts';
import { effectProfileOf } from './effectProfile/effectProfile.ts';
import { journeyOf } from './journey/journey.ts';
import { frameOf, summaryOf } from './judgement.ts';
import { profileOf, scoreAccountOf } from './profile.ts';
import { roomOf } from './room.ts';
import type { Outline, OutlineExtra } from './shape.ts';
import { verdictsOf } from './verdicts.ts';

export type * from './charts/chart.ts';
export type * from './personShape.ts';
export type * from './shape.ts';

/** One reading of a dossier as a report. Pure: the same template, pass and extra give the same outline. */
export function outlineOf(template: Template, pass: Pass, extra: OutlineExtra): Outline {
  const profile = profileOf(pass);
  const effectProfile = effectProfileOf(pass);
  const score = scoreAccountOf(pass);
  const room = roomOf(pass);
  const burden = burdenOutlineOf(pass);
  const conditions = conditionsOf(pass);
  const charts = chartsOf(pass);
  const journey = journeyOf(pass);
  return {
    cover: coverOf(template, pass, extra),
    ...verdictsOf(template, pass),
    summary: summaryOf(template, pass),
    frame: frameOf(pass),
    ...(conditions ? { conditions } : {}),
    ...(profile ? { profile } : {}),
    ...(effectProfile ? { effectProfile } : {}),
    ...(room ? { room } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(journey ? { journey } : {}),
    chapters: chaptersOf(template, pass, extra),
    ...(score ? { score } : {}),
    ...(burden ? { burden } : {}),
    open: openItemsOf(pass),
    notAsked: notAskedOf(template, pass),
    terms: termsOf(pass),
    sources: sourcesOf(pass),
    attachments: attachmentsOf(pass),
  };
}
