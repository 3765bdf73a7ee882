/** What one document counts: each list has a number of its own, so that it starts at one. */
export interface Pen {
  list(): number;
  /** Of the text on this page. */
  readonly width: number;
}

export function penFor(width: number, counted = { lists: 0 }): Pen & { at(width: number): Pen } {
  return {
    width,
    list: () => {
      counted.lists += 1;
      return counted.lists;
    },
    at: (other) => penFor(other, counted),
  };
}
