/**
 * The one door for script addresses (Trusted Types policy `app-worker`): workers and the service worker of this app,
 * from its own origin and nowhere else.
 */
export function trustedUrl(url: string): string {
  const whole = new URL(url, document.baseURI);
  if (whole.origin !== location.origin) throw new Error(`script from another origin: ${whole.origin}`);
  policy ??= policies()?.createPolicy('app-worker', { createScriptURL: (trusted) => trusted });
  return policy?.createScriptURL(whole.href) ?? whole.href;
}

interface Policy {
  /** A TrustedScriptURL; typed as the string that the DOM signatures ask for. */
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

const policies = () =>
  (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
