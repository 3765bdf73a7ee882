/** The ids of what describes a field, as aria wants them; undefined where nothing does. */
export const describedBy = (...ids: (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
