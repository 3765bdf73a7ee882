export type Deviation =
  | 'place'
  | 'order'
  | 'type'
  | 'quickscan'
  | 'required'
  | 'sources'
  | 'list'
  | 'options'
  | 'columns'
  | 'condition';

/**
 * What the template does otherwise than the inventory, by question id (or list name), with the reason.
 * The Dutch explanation is in the template's CHANGELOG.md.
 */
export const allowed: Readonly<Record<string, Partial<Record<Deviation, string>>>> = {
  'vr-doelgroepen': { order: 'a condition looks back only: vr-geen-doelgroep-reden depends on it' },
  'vr-maatwerk-per-laag': { options: 'labels that say what is given: "Geeft ruimte" for "geeft"' },
  'vr-maatwerk-hardheidsclausule': { options: 'a whole sentence: "maatwerk kan elders"' },
  'vr-score-eigen': { options: 'a whole sentence for "mits (voorwaarden)"' },
  'handhaaf-scale': { options: 'labels that stand alone on paper: "Goed handhaafbaar" for "goed"' },
  complexiteit: { options: '"Blijft gelijk" for "gelijk"' },
};
