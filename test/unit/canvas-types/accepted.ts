/** What must compile, each with the exact type that it must have: one expression a line. Never run. */
import { chain, chord, group, signature, tasksOf } from "../../../host-client/canvas/index.ts";
import type { Chain, Chord, Group, Result, Signature, Submitter, Task } from "../../../host-client/canvas/index.ts";
import { add as plainAdd, mul as declaredMul } from "./tasks.ts";
import type { Reading } from "./tasks.ts";
import { type } from "./exact.ts";

declare const cluster: Submitter;
declare const numbers: number[];
declare const pairs: [number, number][];
declare const sums: Signature<[], number>[];
const t = tasksOf<typeof import("./tasks.ts")>("tasks", cluster);

// Handles: the function's parameters, its awaited value
type(t.add).is<Task<[x: number, y: number], number>>();
type(t.mul).is<Task<[x: number, y: number], number>>();
type(t.double).is<Task<[x: number], number>>();
type(t.blink).is<Task<[pin: number], null>>();
type(t.beep).is<Task<[], null>>();
type(t.maybe).is<Task<[x: number], number | null>>();
type(t.read).is<Task<[], Reading>>();
type(t.fail).is<Task<[reason: string], never>>();
type(t.anything).is<Task<[x: any], any>>();
type(t.start).is<Task<[x: number], string>>();
type(t.swap).is<Task<[x: number], number>>();
type(t.retried).is<Task<[x: number], number>>();
type(t.greet).is<Task<[name: string, times?: number], string>>();

// Partials: trailing arguments given, leading ones missing
type(t.add.s()).is<Signature<[x: number, y: number], number>>();
type(t.add.s(10)).is<Signature<[x: number], number>>();
type(t.add.s(2, 10)).is<Signature<[], number>>();
type(t.add.si(2, 2)).is<Signature<unknown[], number>>();
type(t.pair.s("b")).is<Signature<[a: number], [number, string]>>();
type(t.concat.s("z")).is<Signature<[] | string[], string>>();
type(t.greet.s(3)).is<Signature<[name: string], string>>();
type(t.greet.s("bo")).is<Signature<[], string>>();
type(t.greet.s("bo", 3)).is<Signature<[], string>>();
type(t.label.s(1)).is<Signature<[], string>>();
type(t.label.s("b").delay(1)).is<Result<string>>();
type(t.label.s("b").delay(1, "a")).is<Result<string>>();
type(t.choose.s(5)).is<Signature<[flag: boolean], string | number>>();
type(t.beep.s()).is<Signature<[], null>>();
type(signature(plainAdd, 5)).is<Signature<[x: number], number>>();
type(signature(declaredMul, 5)).is<Signature<[x: number], number>>();
type(signature<number>("tasks.add", 2, 2)).is<Signature<unknown[], number>>();
type(declaredMul.s(5)).is<Signature<[x: number], number>>();
type(declaredMul(2, 3)).is<number>();

// Submitting: what is missing is given
type(t.add.delay(2, 2)).is<Result<number>>();
type(t.add.s(10).delay(3)).is<Result<number>>();
type(t.add.s().delay(1, 2)).is<Result<number>>();
type(
  t.add
    .s(1, 2)
    .delay()
    .get({ timeoutMs: 1000, signal: AbortSignal.timeout(9) }),
).is<Promise<number>>();
type(t.add.applyAsync([1, 2], { to: "brave-otter", eta: new Date(0) })).is<Result<number>>();
type(t.add.applyAsync([1, 2], { ignoreResult: true })).is<Result<null>>();
type(t.add.si(1, 2).delay()).is<Result<number>>();
type(t.greet.delay("bo")).is<Result<string>>();
type(t.beep.delay()).is<Result<null>>();

// Chains: each step takes the value before it
type(chain(t.add.s(4, 4), t.mul.s(8), t.mul.s(10))).is<Chain<[], number>>();
type(chain(t.add.s(4), t.show.s(), t.shout.s())).is<Chain<[x: number], string>>();
type(chain([t.add.s(4), t.show.s()])).is<Chain<[x: number], string>>();
type(t.add.s(4).pipe(t.show.s()).pipe(t.shout.s())).is<Chain<[x: number], string>>();
type(chain(t.show.s(1), t.add.si(1, 2), t.double.s())).is<Chain<[], number>>();
type(chain(t.add.si(1, 2), t.double.s())).is<Chain<unknown[], number>>();
type(chain()).is<Chain<[], null>>();
type(chain([])).is<Chain<[], null>>();
type(chain(t.double.s())).is<Chain<[x: number], number>>();
type(chain(numbers.map((n) => t.add.s(n)))).is<Chain<[x: number], number>>();
type(chain(chain(t.add.s(1, 2), t.show.s()), chain(t.shout.s()))).is<Chain<[], string>>();
type(chain(t.maybe.s(1), t.unknownIn.s())).is<Chain<[], boolean>>();
type(chain(t.fail.s("x"), t.double.s())).is<Chain<[], number>>();
type(chain(t.pair.s(1, "a"), t.unpair.s())).is<Chain<[], string>>();
type(chain(t.blink.s(2), t.echo.s("after"))).is<Chain<[], unknown[]>>();
type(chain(t.show.s(1), t.greet.s(3))).is<Chain<[], string>>();
type(chain(t.add.s(1), t.double.s()).delay(2)).is<Result<number>>();

// Groups: tuples or arrays, flattened, as steps
type(group(t.add.s(1, 2), t.show.s(1))).is<Group<[], [number, string]>>();
type(group([t.add.s(1, 2), t.show.s(1)])).is<Group<[], [number, string]>>();
type(group(numbers.map((n) => t.add.s(n, n)))).is<Group<[], number[]>>();
type(group(...sums)).is<Group<[], number[]>>();
type(group()).is<Group<unknown[], []>>();
type(group(t.add.s(1), t.double.s())).is<Group<[x: number], [number, number]>>();
type(group(t.add.s(1), t.read.si())).is<Group<[x: number], [number, Reading]>>();
type(group(group(t.show.s(1), t.read.s()), t.double.s(1))).is<Group<[], [string, Reading, number]>>();
type(group(chain(group(t.double.s(1), t.double.s(2))), t.show.s(1))).is<Group<[], [number, number, string]>>();
type(group(chain(t.double.s(1), group(t.double.s())), t.show.s(1))).is<Group<[], [[number], string]>>();
type(group(t.add.chunks(pairs, 10), t.show.si(1))).is<Group<unknown[], [...number[][], string]>>();
type(chain(t.double.s(1), group(t.double.s(), t.show.s()))).is<Chain<[], [number, string]>>();
type(chain(group(t.double.s(1), t.double.s(2)), t.tsum.s())).is<Chain<[], number>>();
type(chain(group(t.double.s(1), t.show.s(2)), t.mixed.s())).is<Chain<[], number>>();
type(group(t.double.s(1), t.double.s(2)).pipe(t.tsum.s())).is<Chain<[], number>>();
type(group(t.add.s(1), t.mul.s(2)).delay(5)).is<Result<[number, number]>>();
type(chain(group(t.double.s(1)), group(t.tsum.s(), t.tsum.s()))).is<Chain<[], [number, number]>>();
type(chain(t.double.s(1), group(), t.tsum.s())).is<Chain<[], number>>();

// Chords: the body takes the list
type(chord([t.add.s(1, 2), t.add.s(3, 4)], t.tsum.s())).is<Chord<[], number>>();
type(chord([t.add.s(1, 2), t.add.s(3, 4)])(t.tsum.s())).is<Chord<[], number>>();
type(chord(numbers.map((n) => t.add.s(n)))(t.tsum.s())).is<Chord<[x: number], number>>();
type(chord(group(t.double.s(1), t.show.s(2)), t.mixed.s())).is<Chord<[], number>>();
type(chord([t.double.s(1), t.show.s(2)], t.unpair.s())).is<Chord<[], string>>();
type(chord([group(t.double.s(1), t.double.s(2)), t.double.s(3)], t.tsum.s())).is<Chord<[], number>>();
type(chord([], t.tsum.s())).is<Chord<unknown[], number>>();
type(chord(sums, t.read.si())).is<Chord<[], Reading>>();
type(chord(sums, chain(t.tsum.s(), t.show.s()))).is<Chord<[], string>>();
type(chord(sums, group(t.tsum.s(), t.echo.s()))).is<Chord<[], [number, unknown[]]>>();
type(chord(sums, chord([t.tsum.s(), t.tsum.s()], t.tsum.s()))).is<Chord<[], number>>();
type(chord([chord(sums, t.tsum.s()), t.double.s(1)], t.tsum.s())).is<Chord<[], number>>();
type(chain(t.double.s(1), chord([t.add.s(1), t.mul.s(2)], t.tsum.s()), t.show.s())).is<Chain<[], string>>();
type(chord(t.add.chunks(pairs, 10), t.table.s())).is<Chord<unknown[], number>>();

// map, starmap, chunks
type(t.double.map([1, 2, 3])).is<Signature<unknown[], number[]>>();
type(t.tsum.map([[1, 2], [3]])).is<Signature<unknown[], number[]>>();
type(t.greet.map(["a", "b"])).is<Signature<unknown[], string[]>>();
type(t.unpair.map([[1, "a"]])).is<Signature<unknown[], string[]>>();
type(t.blink.map([1])).is<Signature<unknown[], null[]>>();
type(t.add.starmap(pairs)).is<Signature<unknown[], number[]>>();
type(t.pair.starmap([[1, "a"]])).is<Signature<unknown[], [number, string][]>>();
type(t.greet.starmap([["a"], ["b", 2]])).is<Signature<unknown[], string[]>>();
type(t.add.chunks(pairs, 10)).is<Group<unknown[], number[][]>>();
type(chain(t.show.s(1), t.add.starmap(pairs), t.tsum.s())).is<Chain<[], number>>();
type(chain(t.add.chunks(pairs, 2), t.table.s())).is<Chain<unknown[], number>>();

// On any piece
type(t.add.s(1).set({ retries: 3 }).clone()).is<Signature<[x: number], number>>();
type(t.add.s(1).set({ ignoreResult: true })).is<Signature<[x: number], null>>();
type(group(t.double.s(1)).set({ priority: 0 }).link(t.tsum.s())).is<Group<[], [number]>>();
type(t.add.s(1, 2).link(t.show.s(), t.beep.si()).linkError(t.report.s())).is<Signature<[], number>>();
type(chain(t.add.s(1, 2)).onError(t.report.s())).is<Chain<[], number>>();
type(t.add.s(1, 2).setImmutable()).is<Signature<unknown[], number>>();
type(group(t.double.s(1)).setImmutable()).is<Group<unknown[], [number]>>();
type(chord(sums, t.tsum.s()).on(cluster)).is<Chord<[], number>>();
