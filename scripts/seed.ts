/** Seeds are short: people copy them from what a run printed. */
const SEEDS = 1e9;

/** Where random choices start from when nobody says: another one each time. */
export const freshSeed = (): number => Math.floor(Math.random() * SEEDS);
