/** Tasks that start workflows on a node and ask their results everything that the host's can be asked. */
import { chain, chord, group, reporter, task, type ProgressEvent } from "broccoli-esp32/node";

export const add = task((x: number, y: number) => x + y);
export const total = task((list: number[]) => list.reduce((sum, x) => sum + x, 0));
export const fail = task((message: string): number => {
  const error = new Error(message);
  error.name = "ValueError";
  throw error;
});
/** Fails with what comes in. */
export const refuse = task((reason: unknown): number => fail("" + reason));
/** Its value after so many milliseconds: members come in the order that is asked for. */
export const after = task((ms: number, value: unknown) => {
  return new Promise<unknown>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
});
/** Tells each number up to its last, with a pause that the telling does not drop. */
export const walk = task(async (steps: number) => {
  const tell = reporter();
  for (let i = 1; i <= steps; i++) {
    tell(i);
    await after(150, null);
  }
  return steps;
});

/** Members of a group in the order in which they come. */
export async function each(values: unknown[], pauseMs: number): Promise<unknown> {
  const seen: unknown[] = [];
  // The last one has the shortest way.
  const result = group(values.map((value, i) => after.s(pauseMs * (values.length - 1 - i), value))).delay();
  for await (const { index, value } of result) seen.push([index, value]);
  return seen;
}

export async function eachOfOne(): Promise<unknown> {
  const seen: unknown[] = [];
  for await (const member of add.delay(3, 4)) seen.push(member);
  for await (const member of group().delay()) seen.push(member);
  return seen;
}

/** The iteration throws the member's own error, after those that came before it. */
export async function eachWithFailure(): Promise<unknown> {
  const seen: unknown[] = [];
  try {
    for await (const { value } of group(add.s(1, 1), after.s(200, "no").pipe(refuse.s())).delay()) seen.push(value);
  } catch (error) {
    seen.push((error as Error).message);
  }
  return seen;
}

/** Left before its end: the workflow goes on. */
export async function firstOf(): Promise<unknown> {
  const result = group(after.s(300, "late"), after.s(0, "early")).delay();
  let first: unknown;
  for await (const { value } of result) {
    first = value;
    break;
  }
  return [first, await result.get()];
}

export async function childrenOf(): Promise<unknown> {
  const result = group(add.s(1, 1), after.s(200, "late"), add.s(3, 3)).delay();
  const before = result.children.map((child) => [child.state, child.ready(), child.children.length]);
  const values = await Promise.all(result.children.map((child) => child.get()));
  const [first, ...others] = result.children;
  const tail = first!.id.substring(result.id.length);
  return [before, values, tail, others.map((child) => child.successful()), add.delay(1, 1).children];
}

export async function failedChild(): Promise<unknown> {
  const result = group(add.s(1, 1), fail.s("broken")).delay();
  const said: unknown[] = [];
  for (const child of result.children) {
    try {
      said.push(await child.get());
    } catch (error) {
      said.push((error as Error).message);
    }
  }
  return said.concat(result.children.map((child) => child.state) as never);
}

/** A chord's parent is its header; the value of a step that ran in place stays there. */
export async function parents(): Promise<unknown> {
  const sum = chord([add.s(1, 1), add.s(2, 2)], total.s()).delay();
  const header = sum.parent!;
  const ends = await sum.get();
  const three = chain(add.s(1, 1), add.s(1), add.s(1)).delay();
  const before = three.parent!;
  const last = await three.get();
  let why = "";
  try {
    await before.get();
  } catch (error) {
    why = (error as Error).message;
  }
  const none = add.delay(1, 1).parent;
  return [
    [ends, await header.get(), header.children.length, header.state, header.parent === undefined],
    [last, before.state, before.parent!.successful(), before.parent!.parent === undefined, why],
    none === undefined,
  ];
}

/** Also by destructuring, and behind a question mark. */
export async function otherWords(): Promise<unknown> {
  const result = group(add.s(1, 1), add.s(2, 2)).delay();
  const { children, parent } = result;
  const maybe: typeof result | undefined = children.length ? result : undefined;
  return [children.length, parent === undefined, maybe?.children.length, await maybe?.get()];
}

export async function eventsOf(steps: number): Promise<unknown> {
  const told: unknown[] = [];
  const result = walk.delay(steps);
  let state = "";
  for await (const event of result.events()) {
    state = result.state;
    told.push([event.task, event.state, event.value]);
  }
  return [told, state, result.state];
}

/** Several may listen, each until it has enough. */
export async function listeners(): Promise<unknown> {
  const heard: string[] = [];
  const note = (who: string) => (event: ProgressEvent) => void heard.push(who + event.value);
  const result = walk.delay(3);
  const stop = result.onProgress(note("a"));
  result.onProgress((event) => {
    note("b")(event);
    if (event.value === 1) stop();
  });
  await result.get();
  return heard;
}

/** A tree of one's own has children, too. */
export function ownTree(): unknown {
  const leaf: any = { children: [] };
  const root: any = { children: [leaf], events: () => ["own"], parent: null };
  leaf.parent = root;
  root.children.push({ parent: root });
  return [root.children.length, leaf.parent === root, root.parent, root.events()];
}
