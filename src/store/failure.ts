/** Why this machine would not keep something. Data: the words are in nl. */
export type FailureReason = 'no-space' | 'blocked' | 'closed' | 'unknown';

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
}

export type Done = { readonly ok: true } | Failure;

const reasons: ReadonlyMap<string, FailureReason> = new Map([
  ['QuotaExceededError', 'no-space'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['OpenFailedError', 'blocked'],
  ['MissingAPIError', 'blocked'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  ['VersionError', 'blocked'],
]);

const isError = (value: unknown): value is { name?: unknown; inner?: unknown } =>
  typeof value === 'object' && value !== null;

/** Dexie wraps: a full disk may come as an AbortError that holds the QuotaExceededError. The innermost known one counts. */
export function reasonOf(error: unknown): FailureReason {
  let reason: FailureReason = 'unknown';
  let each = error;
  for (let depth = 0; depth < 5 && isError(each); depth += 1) {
    reason = reasons.get(String(each.name)) ?? reason;
    each = each.inner;
  }
  return reason;
}

export const failure = (error: unknown): Failure => ({ ok: false, reason: reasonOf(error) });

export async function done(work: () => PromiseLike<unknown>): Promise<Done> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return failure(error);
  }
}
