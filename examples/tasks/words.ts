/** Word count, in three steps that run on the nodes: count a piece of text, merge counts, take the most frequent. */

/** A word, and how often it occurs. */
export type Counts = Record<string, number>;

const isLetter = (code: number) => code >= 97 && code <= 122;

/** Counts the words of a piece of text; capitals do not matter. */
export function count(text: string): Counts {
  const counts: Counts = {};
  const lower = text.toLowerCase();
  let word = "";
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) {
      word += lower[i];
    } else if (word) {
      counts[word] = (counts[word] || 0) + 1;
      word = "";
    }
  }
  return counts;
}

/** Adds up the counts of several pieces. */
export function merge(parts: Counts[]): Counts {
  const all: Counts = {};
  for (const part of parts) {
    for (const word of Object.keys(part)) all[word] = (all[word] || 0) + part[word];
  }
  return all;
}

/** The `n` most frequent words, most frequent first; equals in the order of the alphabet. */
export function top(counts: Counts, n: number): [word: string, times: number][] {
  const words = Object.keys(counts);
  words.sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1));
  return words.slice(0, n).map((word) => [word, counts[word]]);
}
