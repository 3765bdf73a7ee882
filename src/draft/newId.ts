/** 128 random bits in hex. Not randomUUID: that one is missing where the app is served over plain http. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
