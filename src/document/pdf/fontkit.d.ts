declare module 'fontkit' {
  /** Opens a plain font; what it has of a font is `Face`, and more. */
  export function create(bytes: Uint8Array): unknown;
}
