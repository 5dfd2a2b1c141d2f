/** One workflow on every node: which nodes, and their results under their names. */
import type { NodeInfo } from "./cluster.ts";
import { NoWorkerError } from "./errors.ts";
import type { LineResult } from "./result.ts";
import { ResultSet } from "./result-set.ts";

/**
 * @param nodes all that are on line
 * @param submit submits the workflow to the node of this id
 * @throws NoWorkerError E301 where none of them takes work
 */
export function broadcastTo<Value>(
  nodes: NodeInfo[],
  submit: (id: string) => LineResult<Value>,
): ResultSet<{ [node: string]: Value }> {
  const targets = nodes.filter((node) => node.window > 0);
  if (!targets.length) throw new NoWorkerError("a broadcast");
  const results = targets.map(({ id }) => submit(id));
  const names = namesOf(targets);
  return new ResultSet(results, (values) => Object.fromEntries(values.map((value, i) => [names[i], value as Value])));
}

/** Names by which results are told apart: where two nodes share one, with their ids. */
function namesOf(nodes: NodeInfo[]): string[] {
  const names = nodes.map((node) => node.name ?? node.id);
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return names.map((name, i) => (isShared(name) ? `${name} (${nodes[i].id})` : name));
}
