import type { HouseStyle, Logo } from '../../house/houseStyle.ts';

/** What of a house style an HTML file shows. Its policy names the style by its hash, which takes a moment to make. */
export interface HtmlDress {
  readonly name?: string;
  readonly logo?: Logo;
  /** The accent by day and by night, and the place of the logo. */
  readonly css?: { readonly text: string; readonly hash: string };
}

/** A logo is drawn for white. */
const logoCss =
  '.logo{display:block;max-width:100%;height:auto;margin-bottom:.8rem}' +
  '@media screen and (prefers-color-scheme:dark),(forced-colors:active){.logo{background:#fff;padding:.3rem;border-radius:4px;forced-color-adjust:none}}';

export async function htmlDress({ name, logo, accent, accentDark }: HouseStyle): Promise<HtmlDress> {
  const text = [
    accent ? `@media print,(prefers-color-scheme:light){:root{--accent:${accent}}}` : '',
    logo ? logoCss : '',
    accentDark ? `@media screen and (prefers-color-scheme:dark){:root{--accent:${accentDark}}}` : '',
  ].join('');
  return {
    ...(name ? { name } : {}),
    ...(logo ? { logo } : {}),
    ...(text ? { css: { text, hash: await hashOf(text) } } : {}),
  };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
