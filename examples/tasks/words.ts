/** Word count, in three steps that run on the nodes: count a piece of text, merge counts, take the most frequent. */

/** A word, and how often it occurs. */
export type Counts = Record<string, number>;

/** A text may hold words such as "constructor", which every object has without having been given it. */
const add = (counts: Counts, word: string, times: number) => {
  const before: unknown = counts[word];
  counts[word] = (typeof before === "number" ? before : 0) + times;
};

/** Counts words that stand between spaces; capitals do not matter. */
export function count(text: string): Counts {
  const counts: Counts = {};
  for (const word of text.toLowerCase().split(" ")) {
    if (word) add(counts, word, 1);
  }
  return counts;
}

/** Adds up the counts of several pieces. */
export function merge(parts: Counts[]): Counts {
  const all: Counts = {};
  for (const part of parts) {
    for (const word of Object.keys(part)) add(all, word, part[word]);
  }
  return all;
}

/** The `n` most frequent words, most frequent first; equals in the order of the alphabet. */
export function top(counts: Counts, n: number): [word: string, times: number][] {
  const words = Object.keys(counts);
  words.sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1));
  return words.slice(0, n).map((word) => [word, counts[word]]);
}
