/**
 * Word count: the ten most frequent words of a text.
 *
 *     broccoli run examples/workflows/wordcount.ts --input examples/tale.txt
 */
import { chord, type Cluster, type Signature } from "../../host-client/index.ts";
import type * as words from "../tasks/words.ts";
import type { Counts } from "../tasks/words.ts";

/** Small enough for a packet and for a node's memory. */
const PIECE_BYTES = 1500;
/** Counts that one merge is given: all words of the text, twice, must fit into a packet of 4 KB. */
const MERGE_WIDTH = 2;
const TOP = 10;

export default function wordcount(cluster: Cluster, text: string): Signature<[], [string, number][]> {
  const { count, merge, top } = cluster.tasks<typeof words>("words");
  /** A tree of chords: what is merged at once stays small, however long the text. */
  const mergeAll = (counts: Signature<[], Counts>[]): Signature<[], Counts> =>
    counts.length <= MERGE_WIDTH
      ? chord(counts, merge.s())
      : mergeAll(groupsOf(counts, MERGE_WIDTH).map((some) => chord(some, merge.s())));
  return mergeAll(pieces(text).map((piece) => count.s(piece))).pipe(top.s(TOP));
}

/** Cuts a text into pieces at the ends of lines. */
export function pieces(text: string): string[] {
  const found = [""];
  for (const line of text.split("\n")) {
    if (found.at(-1)!.length + line.length > PIECE_BYTES) found.push("");
    found.push(`${found.pop()}${line}\n`);
  }
  return found;
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let i = 0; i < items.length; i += size) groups.push(items.slice(i, i + size));
  return groups;
}
