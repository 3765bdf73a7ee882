export const root: string;
export function install(): void;
export function installedChromium(): string | undefined;
export function chromium(): string | undefined;
export const chromiumFlags: string[];
