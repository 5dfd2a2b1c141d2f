/**
 * Word count: the ten most frequent words of a text.
 *
 *     broccoli run examples/workflows/wordcount.ts --input examples/tale.txt
 */
import { chord, type Cluster, type Signature, type TasksOf } from "../../host-client/index.ts";
import type * as words from "../tasks/words.ts";
import type { Counts } from "../tasks/words.ts";

/** Two of them go into a packet of 4 KB, and two packets, counted and merged, into the memory of a small node. */
const PIECE_BYTES = 1900;
/** Counts that one merge is given: all words of the text, twice, must fit into a packet of 4 KB. */
const MERGE_WIDTH = 2;
const TOP = 10;

export default function wordcount(cluster: Cluster, text: string): Signature<[], [string, number][]> {
  return countWords(cluster.tasks<typeof words>("words"), text);
}

/** The workflow: count each piece, merge in a tree of chords (what is merged at once stays small), take the top. */
export function countWords(
  { count, merge, top }: TasksOf<typeof words>,
  text: string,
): Signature<[], [string, number][]> {
  const mergeAll = (counts: Signature<[], Counts>[]): Signature<[], Counts> =>
    counts.length <= MERGE_WIDTH
      ? chord(counts, merge.s())
      : mergeAll(groupsOf(counts, MERGE_WIDTH).map((some) => chord(some, merge.s())));
  return mergeAll(pieces(text).map((piece) => count.s(piece))).pipe(top.s(TOP));
}

/** Cuts a text into pieces of plain words with spaces between: the nodes are spared what this machine does in no time. */
export function pieces(text: string): string[] {
  const words = text.split(/[^A-Za-z]+/).filter(Boolean);
  const found = [""];
  for (const word of words) {
    if (found.at(-1)!.length + word.length > PIECE_BYTES) found.push("");
    found.push(`${found.pop()} ${word}`.trimStart());
  }
  return found;
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let i = 0; i < items.length; i += size) groups.push(items.slice(i, i + size));
  return groups;
}
