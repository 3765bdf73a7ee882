export const root: string;
export function install(): void;
export function installedChromium(): string | undefined;
export function chromium(): string | undefined;
export const chromiumFlags: string[];
export function run(command: string, args: readonly string[], options?: object): number;
export function java(): string;
export function maven(): string;
export function soffice(): string;
