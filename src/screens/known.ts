/** The few questions whose answers the screens themselves show: title, status and kind of a dossier. */
export const known = { title: 'doc-titel', status: 'doc-status', kind: 'doc-type-toets' } as const;

/** A setting of the dossier, kept among its answers. */
export const scopeSetting = '$omvang';
