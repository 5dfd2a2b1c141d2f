/** A linked group in a group that a task on a node has started: a module of its own, since it takes memory beside its results. */
import { group, task } from "broccoli-esp32/node";

export const add = task((x: number, y: number) => x + y);
/** Its value after so many milliseconds. */
export const after = task((ms: number, value: unknown) => {
  return new Promise<unknown>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
});

/** Those of a linked group stand where they do in the outer one. */
export async function childrenOfLinked(): Promise<unknown> {
  const linked = group(add.s(1, 1), after.s(100, "late")).link(after.si(0, "linked"));
  const result = group(add.s(3, 3), linked, after.s(300, "end")).delay();
  const seen: unknown[] = [];
  for await (const { index, value } of result) seen[index] = value;
  return [seen, await Promise.all(result.children.map((child) => child.get()))];
}
