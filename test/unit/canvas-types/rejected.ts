/**
 * What must not compile, one expression a line, each for the reason above it: words of the compiler's own message.
 * Never run; `rejected.test.ts` takes the directives away and compares.
 */
import { chain, chord, group, signature, tasksOf } from "../../../host-client/canvas/index.ts";
import type { Result, Signature, Submitter } from "../../../host-client/canvas/index.ts";
import { task } from "broccoli-esp32/node";
import { add as plainAdd } from "./tasks.ts";

declare const cluster: Submitter;
declare const numbers: number[];
declare const sums: Signature<[], number>[];
declare const mixed: (Signature<[], number> | Signature<[], string>)[];
const t = tasksOf<typeof import("./tasks.ts")>("tasks", cluster);

// Handles
// @ts-expect-error Property 'plus' does not exist
void t.plus;
// @ts-expect-error Property 'VERSION' does not exist
void t.VERSION;
// @ts-expect-error Property 'Sensor' does not exist
void t.Sensor;
// @ts-expect-error Cannot assign to 'add' because it is a read-only property
t.add = t.mul;

// Partials
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.add.s("1", 2);
// @ts-expect-error Argument of type '["1"]' is not assignable
t.add.s("1");
// @ts-expect-error Source has 3 element(s) but target allows only 2
t.add.s(1, 2, 3);
// @ts-expect-error Argument of type '[1]' is not assignable
t.pair.s(1);
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.pair.s("b", "b");
// @ts-expect-error Type 'number' is not assignable to type 'string'
t.concat.s(1, "a");
// @ts-expect-error Type 'number' is not assignable to type 'string'
t.greet.s(3, 3);
// @ts-expect-error Argument of type '[null]' is not assignable
t.double.s(null);
// @ts-expect-error Argument of type '[Signature<[], number>]' is not assignable
t.double.s(t.add.s(1, 2));
// @ts-expect-error Expected 2 arguments, but got 1
t.add.si(1);
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
t.add.si("1", 2);
// @ts-expect-error Type 'string' is not assignable to type 'number'
signature(plainAdd, "5");

// Entry arguments
// @ts-expect-error Expected 2 arguments, but got 0
t.add.delay();
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
t.add.delay(1, "2");
// @ts-expect-error Expected 1 arguments, but got 0
t.add.s(10).delay();
// @ts-expect-error Expected 1 arguments, but got 2
t.add.s(10).delay(1, 2);
// @ts-expect-error Expected 0 arguments, but got 1
t.add.s(1, 2).delay(3);
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
t.add.s(10).delay("3");
// @ts-expect-error Source has 0 element(s) but target requires 1
t.add.s(10).applyAsync([]);
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.add.applyAsync([1, "2"]);
// @ts-expect-error Expected 1 arguments, but got 0
chain(t.add.s(1), t.double.s()).delay();
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
group(t.add.s(1), t.double.s()).delay("1");
// @ts-expect-error is not assignable to parameter of type 'never'
group(t.add.s(1), t.double.s(1)).delay(1);
// @ts-expect-error '[number]' is not assignable to parameter of type '[x: number] & [text: string]'
group(t.double.s(), t.shout.s()).delay(1);
// @ts-expect-error Expected 1 arguments, but got 0
chord([t.add.s(1), t.mul.s(2)], t.tsum.s()).delay();

// Chains
// @ts-expect-error Type 'number' is not assignable to type 'string'
chain(t.add.s(1, 2), t.shout.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(t.show.s(1), t.double.s());
// @ts-expect-error Source has 1 element(s) but target requires 2
chain(t.add.s(1, 2), t.mul.s());
// @ts-expect-error Source has 1 element(s) but target allows only 0
chain(t.add.s(1, 2), t.mul.s(3, 4));
// @ts-expect-error Type 'null' is not assignable to type 'number'
chain(t.blink.s(2), t.double.s());
// @ts-expect-error Type 'number | null' is not assignable to type 'number'
chain(t.maybe.s(2), t.double.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chain(t.add.s(4), t.double.s(), t.show.s(), t.shout.s(), t.words.map([["a"]]), t.tsum.s(), t.shout.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chain([t.add.s(1, 2), t.shout.s()]);
// @ts-expect-error Type 'number' is not assignable to type 'string'
t.add.s(1, 2).pipe(t.shout.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.show.s(1).pipe(t.shout.s()).pipe(t.double.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(chain(t.add.s(1, 2), t.show.s()), chain(t.double.s()));
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(numbers.map(() => t.show.s()));
// @ts-expect-error Type 'Task<[x: number], number>' is missing the following properties
chain(t.add.s(1, 2), t.double);
// @ts-expect-error Type 'Result<number>' is missing the following properties
chain(t.add.s(1, 2), t.double.delay(1));
// @ts-expect-error Type 'number' is not assignable to type 'readonly number[]'
chain(t.add.s(1, 2), t.tsum.s());
// @ts-expect-error Argument of type 'number' is not assignable
chain(1);
// @ts-expect-error Source has 1 element(s) but target allows only 0
chain(t.add.s(1, 2), chain());

// Groups
// @ts-expect-error Argument of type 'Task<[x: number, y: number], number>' is not assignable
group(t.add, t.mul.s(1, 2));
// @ts-expect-error Type '[number, number]' is not assignable to type 'number'
chain(group(t.double.s(1), t.double.s(2)), t.double.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(group(t.double.s(1), t.show.s(2)), t.tsum.s());
// @ts-expect-error Type '[string, number]' is not assignable to type '[number, string]'
chain(group(t.show.s(1), t.double.s(2)), t.unpair.s());
// @ts-expect-error Source has 3 element(s) but target allows only 2
chain(group(t.double.s(1), t.show.s(2), t.read.s()), t.unpair.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(group(group(t.double.s(1), t.show.s(2)), t.double.s(3)), t.tsum.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chain(t.double.s(1), group(t.double.s(), t.shout.s()));
// @ts-expect-error Type '[number]' is not assignable to type 'number'
chain(group(t.double.s(1)), t.double.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
group(mixed).pipe(t.tsum.s());

// Chords
// @ts-expect-error Type '[number, number]' is not assignable to type 'number'
chord([t.add.s(1, 2), t.add.s(3, 4)], t.double.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chord([t.add.s(1, 2), t.show.s(3)], t.tsum.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chord([t.add.s(1, 2), t.show.s(3)])(t.tsum.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chord(sums, t.words.s());
// @ts-expect-error Source has 1 element(s) but target requires 2
chord(sums, t.add.s());
// @ts-expect-error Type 'Task<[list: readonly number[]], number>' is missing the following properties
chord(sums, t.tsum);
// @ts-expect-error Argument of type 'number[]' is not assignable
chord(numbers, t.tsum.s());
// @ts-expect-error Type 'number[]' is not assignable to type 'number'
chord(sums, chain(t.double.s(), t.show.s()));
// @ts-expect-error Type 'number' is not assignable to type 'string'
chord(sums, group(t.tsum.s(), t.words.s()));
// @ts-expect-error Type 'number' is not assignable to type 'number[]'
chord([group(t.double.s(1), t.double.s(2)), t.double.s(3)], t.table.s());
// @ts-expect-error Type 'string' is not assignable to type 'number'
chain(t.show.s(1), chord([t.add.s(1), t.mul.s(2)], t.tsum.s()));
// @ts-expect-error Type 'number' is not assignable to type 'string'
chord(sums, t.tsum.s()).pipe(t.shout.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chord([chord(sums, t.tsum.s()), t.double.s(1)], t.words.s());

// map, starmap, chunks
// @ts-expect-error Type '[number]' is not assignable to type 'number'
t.double.map([[1]]);
// @ts-expect-error Property 'needsStarmapInstead' is missing
t.add.map([[1, 2]]);
// @ts-expect-error Property 'needsStarmapInstead' is missing
t.beep.map([1]);
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.double.map(["1"]);
// @ts-expect-error Type 'number' is not assignable to type 'string'
t.unpair.map([[1, 2]]);
// @ts-expect-error Type 'number' is not assignable to type
t.add.starmap([1]);
// @ts-expect-error Source has 1 element(s) but target requires 2
t.add.starmap([[1]]);
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.add.starmap([[1, "2"]]);
// @ts-expect-error Source has 3 element(s) but target allows only 2
t.add.starmap([[1, 2, 3]]);
// @ts-expect-error Expected 2 arguments, but got 1
t.add.chunks([[1, 2]]);
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
t.add.chunks([[1, 2]], "10");
// @ts-expect-error Type 'number[]' is not assignable to type 'number'
chain(t.add.chunks([[1, 2]], 10), t.tsum.s());
// @ts-expect-error Type 'number' is not assignable to type 'string'
chain(t.add.starmap([[1, 2]]), t.words.s());

// On any piece
// @ts-expect-error Type 'number' is not assignable to type 'string'
t.add.s(1, 2).link(t.shout.s());
// @ts-expect-error Type 'Failure' is not assignable to type 'number'
t.add.s(1, 2).linkError(t.double.s());
// @ts-expect-error Type 'Failure' is not assignable to type 'string'
chain(t.add.s(1, 2)).onError(t.shout.s());
// @ts-expect-error Type '[]' is not assignable to type '[x: number]'
t.add.s(1).setImmutable();
// @ts-expect-error 'countdown' does not exist
t.add.s(1, 2).set({ countdown: 5 });
// @ts-expect-error Type 'string' is not assignable to type 'number'
t.add.s(1, 2).set({ retries: "3" });
// @ts-expect-error Type 'number' is not assignable to type 'Date'
t.add.applyAsync([1, 2], { eta: 5 });
// @ts-expect-error 'concurrency' does not exist
t.add.s(1, 2).set({ concurrency: 1 });
// @ts-expect-error Type 'null' is not assignable to type 'number'
chain(t.add.s(1, 2).set({ ignoreResult: true }), t.double.s());
// @ts-expect-error Cannot assign to 'workflow' because it is a read-only property
t.add.s(1, 2).workflow = { task: "x" };
// @ts-expect-error Argument of type '{}' is not assignable to parameter of type 'Submitter'
t.add.s(1, 2).on({});

// Results
// @ts-expect-error Type 'number' is not assignable to type 'string'
void (t.add.delay(1, 2) satisfies Result<string>);
// @ts-expect-error Type 'null' is not assignable to type 'number'
void (t.add.applyAsync([1, 2], { ignoreResult: true }) satisfies Result<number>);
// @ts-expect-error 'timeout' does not exist
void t.add.delay(1, 2).get({ timeout: 5 });
// @ts-expect-error Property 'toUpperCase' does not exist on type 'number'
(await t.add.delay(1, 2).get()).toUpperCase();

// Declarations
// @ts-expect-error 'max_retries' does not exist
task((x: number) => x, { max_retries: 3 });
// @ts-expect-error Type 'string' is not assignable to type 'number'
task((x: number) => x, { timeLimitMs: "5s" });
// @ts-expect-error 'eta' does not exist
task((x: number) => x, { eta: new Date() });
