/** Every address of the app. Hash routes, so that a reload, a bookmark and a page from disk all work. */
export const routes = {
  start: '/',
  bin: '/prullenbak',
  /** Over all dossiers, or as a room of one. */
  stacking: (id?: string) => (id === undefined ? '/stapeling' : `/toets/${id}/stapeling`),
  accessibility: '/toegankelijkheid',
  dossier: (id: string) => `/toets/${id}`,
  section: (id: string, section: string) => `/toets/${id}/${section}`,
  question: (id: string, section: string, question: string, row?: string, column?: string) =>
    [
      '/toets',
      id,
      section,
      question,
      ...(row ? [encodeURIComponent(row)] : []),
      ...(row && column ? [column] : []),
    ].join('/'),
  missing: (id: string) => `/toets/${id}/ontbreekt`,
  /** The grid; with a row, that row opened. */
  effect: (id: string, row?: string) => `/toets/${id}/effect${row ? `/${encodeURIComponent(row)}` : ''}`,
  stronger: (id: string) => `/toets/${id}/ontbreekt/sterker`,
  profile: (id: string) => `/toets/${id}/profiel`,
  report: (id: string) => `/toets/${id}/rapport`,
  differences: (id: string) => `/toets/${id}/verschillen`,
};

export const href = (route: string): string => `#${route}`;
