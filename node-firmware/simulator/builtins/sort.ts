/** Espruino's quicksort (src/jswrap_array.c, _jswrap_array_sort): the same swaps, so the same order among equals. */

const MEDIAN_FROM = 10;

type Compare<T> = (a: T, b: T) => number;

function choosePivot<T>(items: T[], low: number, count: number, compare: Compare<T>): void {
  const mid = low + (count >> 1);
  const high = low + count - 1;
  const lowValue = items[low];
  const midValue = items[mid];
  const highValue = items[high];
  const lowMid = compare(lowValue, midValue);
  const midHigh = compare(midValue, highValue);
  const lowHigh = compare(lowValue, highValue);
  if ((lowMid <= 0 && midHigh <= 0) || (lowHigh <= 0 && midHigh >= 0)) {
    items[low] = midValue;
    items[mid] = lowValue;
  } else if ((lowMid >= 0 && lowHigh <= 0) || (midHigh >= 0 && lowHigh >= 0)) {
    items[low] = highValue;
    items[high] = lowValue;
  }
}

/** Sorts `count` items from `low` in place. */
function sortRange<T>(items: T[], low: number, count: number, compare: Compare<T>): void {
  if (count < 2) return;
  if (count > MEDIAN_FROM) choosePivot(items, low, count, compare);
  const pivotValue = items[low];
  let pivot = low;
  let pivotLowest = true;
  let below = 0;
  let above = 0;
  for (let i = low + 1; i < low + count; i++) {
    const value = items[i];
    const order = compare(value, pivotValue);
    if (order > 0) {
      above++;
      continue;
    }
    if (order < 0) pivotLowest = false;
    below++;
    items[pivot] = value;
    pivot++;
    items[i] = items[pivot];
    items[pivot] = pivotValue;
  }
  sortRange(items, pivot + 1, above, compare);
  if (!pivotLowest) sortRange(items, low, below, compare);
}

export function sortItems<T>(items: T[], compare: Compare<T>): void {
  sortRange(items, 0, items.length, compare);
}
