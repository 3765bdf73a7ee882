/** One thing that was looked at. It is good when there is no failure. */
export interface Check {
  readonly name: string;
  readonly failure?: string;
}

export const checked = (name: string, failure: string | undefined): Check =>
  failure === undefined ? { name } : { name, failure };
