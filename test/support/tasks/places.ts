/** Tasks that say on which node they ran, and that send others there from a node. */
import { group, signature, task } from "broccoli-esp32/node";

let mark = "unmarked";

/** From now on the node it runs on is known by this mark. */
export function setMark(text: string): string {
  mark = text;
  return mark;
}
export const where = task((): string => mark);

/** Awaits the task on the node that is called so. */
export async function askAt(to: string): Promise<string> {
  return where.s().set({ to }).delay().get();
}
/** Awaits it on all of them at once. */
export async function askAll(names: string[]): Promise<string[]> {
  return group(names.map((to) => where.s().set({ to })))
    .delay()
    .get();
}
/** Awaits it on a node that has the label. */
export async function askLabel(label: string): Promise<string> {
  return where.s().set({ label }).delay().get();
}
/** The task there takes the place of this one. */
export function moveTo(to: string): unknown {
  return where.s().set({ to });
}
/** Awaits a task that no node has. */
export async function addOnPc(x: number, y: number): Promise<unknown> {
  return signature("pc.add", x, y).delay().get();
}
