const keptFor = 30;

const dayLong = 86_400_000;

/** What stays in the bin goes after thirty days: how many are left. */
export const daysLeft = (removedAt: string | undefined, now: Date = new Date()): number =>
  removedAt === undefined
    ? keptFor
    : Math.max(0, keptFor - Math.floor((now.getTime() - new Date(removedAt).getTime()) / dayLong));
