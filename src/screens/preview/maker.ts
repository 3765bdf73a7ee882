/** What the drafter sees of the pages at this moment. */
export interface Made<Pages> {
  /** What can be looked at. Stays until the next is there. */
  readonly pages: Pages | undefined;
  /** From 0 to 1 while a PDF is being made. */
  readonly making: number | undefined;
  /** The newest report could not be shown. */
  readonly failed: boolean;
}

interface Job {
  readonly done: Promise<Uint8Array>;
  cancel(): void;
}

interface Steps<Report, Pages> {
  make(report: Report, onProgress: (part: number) => void): Job;
  open(bytes: Uint8Array): Promise<Pages>;
  tell(made: Made<Pages>): void;
}

export interface Maker<Report> {
  /** This is the report now. */
  show(report: Report): void;
  /** Once more, after it failed. */
  retry(): void;
  end(): void;
}

/**
 * One PDF at a time. While it is made the newest report waits, and those in between are skipped: to stop a job that is
 * nearly done would cost the worker everything it remembers, and who types on would never see a page.
 */
export function maker<Report, Pages extends { close(): void }>({
  make,
  open,
  tell,
}: Steps<Report, Pages>): Maker<Report> {
  let newest: { readonly report: Report } | undefined;
  let waiting = false;
  let running = false;
  let job: Job | undefined;
  let made: Made<Pages> = { pages: undefined, making: undefined, failed: false };
  let ended = false;

  const change = (part: Partial<Made<Pages>>) => {
    if (ended) return;
    made = { ...made, ...part };
    tell(made);
  };
  const replace = (pages: Pages) => {
    const before = made.pages;
    change({ pages, failed: false });
    (ended ? pages : before)?.close();
  };
  const turn = async (report: Report) => {
    const own = make(report, (making) => change({ making }));
    job = own;
    try {
      replace(await open(await own.done));
    } catch {
      change({ failed: true });
    }
  };
  const run = async () => {
    if (running) return;
    running = true;
    while (waiting && newest && !ended) {
      waiting = false;
      change({ making: 0 });
      await turn(newest.report);
    }
    running = false;
    change({ making: undefined });
  };
  const start = () => {
    waiting = true;
    void run();
  };

  return {
    show(report) {
      newest = { report };
      start();
    },
    retry: start,
    end() {
      job?.cancel();
      made.pages?.close();
      ended = true;
    },
  };
}
