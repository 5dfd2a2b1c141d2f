/** Tasks that build and start workflows on a node, in the host's words. */
import { chain, chord, group, log, progress, replace, reporter, retry, signature, task } from "broccoli-esp32/node";

export const add = task((x: number, y: number) => x + y);
export const fail = task((message: string): number => {
  const error = new Error(message);
  error.name = "ValueError";
  throw error;
});
export const total = task((list: number[]) => list.reduce((sum, x) => sum + x, 0));
export const later = task((ms: number, value: number) => {
  return new Promise<number>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
});
/** Its resolver is kept: Espruino frees a promise whose executor keeps neither of its functions. */
export const never = task(() => {
  return new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), 600_000);
  });
});
export function echo(...args: unknown[]): unknown[] {
  return args;
}
export function told(failure: { type: string; message: string }, place: string): string {
  return place + " " + failure.type + " " + failure.message;
}

export function heard(failure: { type: string; message: string }): void {
  log("heard", failure.type, failure.message);
}

/** Each form of a workflow, returned: it takes the task's place. */
export function form(name: string): unknown {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const pairs = ten.map((x) => [x, x] as [number, number]);
  switch (name) {
    case "task":
      return add.s(1, 2);
    case "chain":
      return chain(add.s(1, 2), add.s(10), add.si(5, 5), add.s(1));
    case "pipe":
      return add.s(1, 2).pipe(add.s(3));
    case "group":
      return group(ten.map((x) => add.s(x, x)));
    case "group of two":
      return group(add.s(1, 1), add.si(2, 2));
    case "chord":
      return chord(
        ten.map((x) => add.s(x, x)),
        total.s(),
      );
    case "chord late":
      return chord([add.s(1, 1)])(total.s());
    case "chord of group":
      return chord(group(add.s(1, 1), add.s(2, 2)), total.s());
    case "map":
      return total.map([[1, 2], [3]]);
    case "starmap":
      return add.starmap(pairs);
    case "chunks":
      return add.chunks(pairs, 4);
    case "signature":
      return chain(signature("canvas.add", 1, 2), signature(echo, "end"));
    case "immutable":
      return chain(add.s(1, 2), signature(add, 4, 4).clone().setImmutable());
    case "replace":
      return replace(add.s(20, 22));
    case "empty":
      return chain();
    case "options":
      return chain(later.s(300, 1).set({ timeLimitMs: 50 }));
    case "unknown option":
      return add.s(1, 2).set({ retires: 3 } as never);
    case "eta":
      return add.s(1, 2).set({ eta: new Date(0) });
    case "no signature":
      return chain(add.s(1, 2), 7 as never);
    case "slip":
      return add.s(add.s(1, 2) as never, 3);
    case "stray":
      return signature((() => 1) as never);
    case "linked group in a group":
      return group(group(add.s(1, 1), add.s(2, 2)).link(signature(echo) as never), add.s(3, 3));
    case "body that hears":
      return chord(
        [fail.s("header"), add.s(1, 1)],
        total
          .s()
          .linkError(signature(heard) as never)
          .set({ retries: 1 }),
      );
    case "step that hears":
      return chain(group(fail.s("member"), add.s(1, 1)), total.s().onError(signature(heard) as never));
  }
  return null;
}

export function withLinks(fails: boolean): unknown {
  return chain(
    (fails ? fail.s("x") : signature(echo, "x"))
      .link(signature(echo, "linked") as never)
      .linkError(signature(told, "link") as never),
  );
}

/** Starts workflows of the node's own and awaits them. */
export function viaGet(n: number): Promise<number> {
  return add
    .delay(n, 1)
    .get()
    .then((value) => value + 100);
}

export function viaGroup(n: number): Promise<unknown> {
  const members: number[] = [];
  for (let i = 0; i < n; i++) members.push(i);
  return group(members.map((i) => add.s(i, 1)))
    .delay()
    .get();
}

/** What a result on a node says of itself before and after its end. */
export function states(fails: boolean): Promise<unknown> {
  const result = fails ? fail.delay("boom") : add.applyAsync([1, 2], { countdownMs: 20 });
  const seen: unknown[] = [result.state, result.ready(), result.id.length > 5];
  const tell = () => seen.concat([result.state, result.ready(), result.successful(), result.failed()]);
  return result.get().then(tell, (error) => tell().concat([error.name, error.message]));
}

export function timesOut(): Promise<string> {
  const result = never.delay();
  return result.get({ timeoutMs: 50 }).then(
    () => "?",
    (error) => {
      result.revoke();
      return error.name + ": " + error.message + ", " + result.state;
    },
  );
}

export function tells(values: number): string {
  for (let i = 1; i <= values; i++) progress({ done: i });
  return "told";
}

export function tellsLater(): Promise<string> {
  const tell = reporter();
  return new Promise((resolve) => {
    setTimeout(() => {
      tell("half");
      resolve("done");
    }, 150);
  });
}

let runs = 0;
export const again = task((times: number) => {
  runs++;
  if (runs <= times) retry({ countdownMs: 10 });
  const count = runs;
  runs = 0;
  return count;
});
export function gaveUp(): never {
  retry({ retries: 1, countdownMs: 1, reason: new Error("the sensor is busy") });
}
