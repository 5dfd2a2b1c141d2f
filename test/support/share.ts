/** What takes minutes as a whole runs by shares: another one each time, all of it where BROCCOLI_LONG says so. */

/** Of what has not been run as a whole: a share that is known to hold. */
export const FIXED_SHARE = 48;

export interface Share<T> {
  chosen: T[];
  /** For the title of a test: which share, of how many. */
  name: string;
}

/**
 * @param given which share; another each time where nothing is said, and that of BROCCOLI_SEED where it is given
 * @example const { chosen, name } = shareOf(programs, 80)
 */
export function shareOf<T>(all: readonly T[], shares: number, given = Math.floor(Date.now() / 1000)): Share<T> {
  if (process.env.BROCCOLI_LONG !== undefined) return { chosen: [...all], name: "all" };
  const share = Number(process.env.BROCCOLI_SEED ?? given) % shares;
  return { chosen: all.filter((_, index) => index % shares === share), name: `share ${share} of ${shares}` };
}
