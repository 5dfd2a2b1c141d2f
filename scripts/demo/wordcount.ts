/** The demo's larger example: the ten most frequent words of a tale; and the same while a node is killed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type * as words from "../../examples/tasks/words.ts";
import { countWords, pieces } from "../../examples/workflows/wordcount.ts";
import type { TasksOf } from "../../host-client/index.ts";
import type { Cluster } from "../../host-client/cluster.ts";
import type { RunningNodes } from "../support/nodes.ts";

type WordTasks = TasksOf<typeof words>;

/** What a count came to. */
export interface WordCount {
  words: number;
  pieces: number;
  top: [word: string, times: number][];
  ms: number;
}

/** What happened when a node was killed in the middle of it. */
export interface KilledCount extends WordCount {
  /** The node that was killed. */
  node: string;
  /** Tasks that it had, which others ran again. */
  lent: number;
  /** From the kill to the result. */
  recoveryMs: number;
  identical: boolean;
}

const TALE = fileURLToPath(new URL("../../examples/tale.txt", import.meta.url));
/** A result that takes longer than this is not coming: the demo says so instead of standing still. */
const TIMEOUT_MS = 30_000;

/** Counts the words of the tale. */
export async function countTale(tasks: WordTasks, cluster: Cluster): Promise<WordCount> {
  const tale = readFileSync(TALE, "utf8");
  const startMs = performance.now();
  const top = await cluster.submit<WordCount["top"]>(countWords(tasks, tale).workflow).get({ timeoutMs: TIMEOUT_MS });
  const found = tale.match(/[A-Za-z]+/g) ?? [];
  return { words: found.length, pieces: pieces(tale).length, top, ms: performance.now() - startMs };
}

/** How often it is looked whether the victim has work: it has some within the first milliseconds. */
const LOOK_MS = 1;

/** The same count, during which the power of a node is cut as soon as it has work. */
export async function countTaleWhileKilling(
  tasks: WordTasks,
  cluster: Cluster,
  nodes: RunningNodes,
  expected: WordCount["top"],
): Promise<KilledCount> {
  const id = nodes.ids.at(-1)!;
  const counting = countTale(tasks, cluster);
  const lent = await untilBusy(cluster, id);
  await nodes.kill(nodes.ids.indexOf(id));
  const killedMs = performance.now();
  const count = await counting;
  return {
    ...count,
    node: cluster.nameOf(id),
    lent,
    recoveryMs: performance.now() - killedMs,
    identical: JSON.stringify(count.top) === JSON.stringify(expected),
  };
}

/** How many tasks the node holds, once it holds any. */
function untilBusy(cluster: Cluster, id: string): Promise<number> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const open = cluster.peer.partners[id]?.openLeases ?? 0;
      if (open === 0) return;
      clearInterval(timer);
      resolve(open);
    }, LOOK_MS);
  });
}
