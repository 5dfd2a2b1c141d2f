/** Marks that only code can hold, so that no value from outside is taken for them. Resident: their identity must last. */

/** On a workflow that a task returns. */
export const BRAND: object = { workflow: true };

/** What the promise of a map's item ends with: the branch then starts again and finds its map under way. */
export const ITEM_DONE: object = { item: true };
