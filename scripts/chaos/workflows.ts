/** Workflows of `broccoli chaos`, each with the value that it must give: worked out here, with the tasks' own source. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { fold, next } from "./tasks.ts";

/** Name of the module that is pushed. */
export const CHAOS_MODULE = "chaos";

/** A workflow, and what it must give. */
export interface Planned {
  shape: string;
  workflow: Workflow;
  expected: unknown;
}

/** Numbers below the modulus of the tasks. */
const RANGE = 60_000;
const GROUP = 6;
/** Members take between these times: long enough to be hit, short enough for many. */
const NAP_MS = [20, 400];

type Random = () => number;

const number = (random: Random) => Math.floor(random() * RANGE);
const nap = (random: Random) => Math.round(NAP_MS[0] + random() * (NAP_MS[1] - NAP_MS[0]));
const mixed = (n: number) => (n * 31 + 7) % 65521;

const call = (task: string, args: unknown[]): Workflow => ({ task: `${CHAOS_MODULE}.${task}`, args });

function some(random: Random) {
  const numbers = Array.from({ length: GROUP }, () => number(random));
  return { numbers, calls: numbers.map((n) => call("mix", [nap(random), n])), values: numbers.map(mixed) };
}

const SHAPES: { [shape: string]: (random: Random) => Omit<Planned, "shape"> } = {
  single: (random) => {
    const n = number(random);
    return { workflow: call("mix", [nap(random), n]), expected: mixed(n) };
  },
  chain: (random) => {
    const [a, b, c] = [number(random), number(random), number(random)];
    const steps = [call("mix", [nap(random), a]), call("next", [b]), call("next", [c])];
    return { workflow: { chain: steps }, expected: next(next(mixed(a), b), c) };
  },
  group: (random) => {
    const { calls, values } = some(random);
    return { workflow: { group: calls }, expected: values };
  },
  chord: (random) => {
    const { calls, values } = some(random);
    return { workflow: { chord: [calls, call("fold", [])] }, expected: fold(values) };
  },
  "chord in a chain": (random) => {
    const [first, last] = [number(random), number(random)];
    const { calls, values } = some(random);
    const header = calls.map((member) => ({ ...member, immutable: true }));
    const chord: Workflow = { chord: [header, call("fold", [])] };
    const steps = [call("mix", [nap(random), first]), chord, call("next", [last])];
    return { workflow: { chain: steps }, expected: next(fold(values), last) };
  },
  starmap: (random) => {
    const items = Array.from({ length: GROUP }, () => [nap(random) / 4, number(random)]);
    return { workflow: { starmap: [`${CHAOS_MODULE}.mix`, items] }, expected: items.map(([, n]) => mixed(n)) };
  },
};

/** Names of the shapes. */
export const SHAPE_NAMES = Object.keys(SHAPES);

/** The workflow of this number: the shapes take turns. */
export function planned(index: number, random: Random = Math.random): Planned {
  const shape = SHAPE_NAMES[index % SHAPE_NAMES.length];
  return { shape, ...SHAPES[shape](random) };
}
