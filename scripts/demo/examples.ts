/** The examples of the project's first description, in their order: each workflow as it is written, and what it is for. */
import { chain, chord, group, type Signature } from "../../host-client/index.ts";
import type * as numbers from "../../examples/tasks/numbers.ts";
import type { TasksOf } from "../../host-client/index.ts";

/** An example of Canvas. */
export interface Example {
  name: string;
  /** The workflow as it stands in the source. */
  code: string;
  make: (tasks: TasksOf<typeof numbers>) => Signature<[], unknown>;
}

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
const pairs = (end: number): [number, number][] => range(end).map((i) => [i, i]);

export const EXAMPLES: Example[] = [
  {
    name: "chain",
    code: "chain(add.s(4, 4), mul.s(8), mul.s(10))",
    make: ({ add, mul }) => chain(add.s(4, 4), mul.s(8), mul.s(10)),
  },
  {
    name: "group",
    code: "group([add.s(2, 2), add.s(4, 4)])",
    make: ({ add }) => group([add.s(2, 2), add.s(4, 4)]),
  },
  {
    name: "chord",
    code: "chord(range(10).map((i) => add.s(i, i)), sum.s())",
    make: ({ add, sum }) =>
      chord(
        range(10).map((i) => add.s(i, i)),
        sum.s(),
      ),
  },
  {
    name: "map",
    code: "sum.map([range(10), range(100)])",
    make: ({ sum }) => sum.map([range(10), range(100)]),
  },
  {
    name: "starmap",
    code: "add.starmap(pairs(10))",
    make: ({ add }) => add.starmap(pairs(10)),
  },
  {
    name: "chunks",
    code: "add.chunks(pairs(100), 10)",
    make: ({ add }) => add.chunks(pairs(100), 10),
  },
];
