/** Property test of the codec (protocol notes 9: 18): exact through middlemen of both kinds, and what each rule of it is for. */
import { expect, it } from "vitest";
import { randomFrom } from "../../../host-client/testing/world.ts";
import type * as Codec from "../../../shared/protocol/codec.ts";
import type * as Exact from "../../../shared/protocol/cold/exact.ts";
import { mutateModule, type Mutant } from "../../simulation/faults/mutants.ts";

const RUNS = process.env.BROCCOLI_LONG ? 200_000 : 2_000;
const DEPTH = 4;
const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);
const EXACT = "shared/protocol/cold/exact.ts";

type Bed = typeof Codec & Pick<typeof Exact, "readAsEspruino">;
const load = (mutants: Mutant[]) =>
  mutateModule<Bed>(
    `import "./host-client/exact.ts";
     export * from "./shared/protocol/codec.ts";
     export { readAsEspruino } from "./shared/protocol/cold/exact.ts";`,
    mutants,
  );

const KEYS = ["~", "~~", "~a", "__proto__", "~__proto__", "constructor", "a", "", "\u00e9", "\ud83e\udd66"];

/** Any double, by its bits; those that measure something, more often than chance has them. */
function number(random: () => number): number {
  if (random() < 0.4) return Math.round((random() - 0.5) * 1e6) / 10 ** Math.floor(random() * 4) || 0;
  const words = new Uint32Array([random() * 2 ** 32, random() * 2 ** 32]);
  const value = new Float64Array(words.buffer)[0];
  return Number.isFinite(value) ? value : 0.1;
}

function text(random: () => number): string {
  const one = () => String.fromCodePoint([34, 92, 126, 233, 0x3042, 0x1f966, 10, 0][Math.floor(random() * 8)]);
  return Array.from({ length: Math.floor(random() * 6) }, one).join("");
}

function value(random: () => number, depth = DEPTH): unknown {
  const kind = Math.floor(random() * (depth ? 7 : 4));
  if (kind === 0) return [null, true, false, 0, ""][Math.floor(random() * 5)];
  if (kind <= 2) return number(random);
  if (kind === 3) return text(random);
  const items = Array.from({ length: Math.floor(random() * 4) }, () => value(random, depth - 1));
  if (kind === 4) return items;
  // as data has it: `__proto__` is a key like others
  const entries = items.map((item) => [KEYS[Math.floor(random() * KEYS.length)], item] as const);
  return Object.defineProperties({}, Object.fromEntries(entries.map(([key, item]) => [key, field(item)])));
}

const field = (item: unknown) => ({ value: item, enumerable: true, writable: true, configurable: true });

/** A node's strings are bytes: what goes through it is what UTF-8 makes of it and back. */
const throughBytes = (line: string) =>
  Buffer.from(Buffer.from(line, "utf8").toString("latin1"), "latin1").toString("utf8");

/** Plain decimals as a node reads them, whose digits add up with errors. */
function readByNode(bed: Bed, line: string): string {
  return line
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) =>
      i % 2 ? part : part.replace(/-?\d+\.\d+/g, (digits) => JSON.stringify(bed.readAsEspruino(digits))),
    )
    .join("");
}

/** The first value that does not come back. */
function firstLost(bed: Bed, from: number): string | undefined {
  const random = randomFrom(from);
  for (let i = 0; i < RUNS; i++) {
    const sent = value(random);
    let line = bed.encode(sent);
    for (let hop = Math.floor(random() * 4); hop > 0; hop--) line = throughBytes(line);
    const got = bed.decode(random() < 0.5 ? readByNode(bed, line) : line);
    if (show(got) !== show(sent)) return `${show(sent)} came as ${line}, read as ${show(got)}`;
  }
  return undefined;
}

/** A text of all that a value holds, own `__proto__` keys too; two doubles that differ never look alike. */
function show(one: unknown): string {
  if (Array.isArray(one)) return `[${one.map(show).join(",")}]`;
  if (!one || typeof one !== "object") return one === 0 ? "0" : JSON.stringify(one);
  return `{${Object.keys(one)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${show((one as any)[key])}`)
    .join(",")}}`;
}

it(`every value comes back through 0 to 3 middlemen, whoever reads it (seed ${seed})`, async () => {
  expect(firstLost(await load([]), seed)).toBeUndefined();
});

const MUTANTS: Mutant[] = [
  {
    bug: "decimals travel as they are printed",
    file: EXACT,
    find: 'return read === x ? text : "";',
    put: "return text;",
  },
  { bug: "keys that look like tags are left as they are", file: EXACT, find: '? "~" + key : key', put: "? key : key" },
  { bug: "tags of keys stay on", file: EXACT, find: "  return key.slice(1);\n", put: "  return key;\n" },
  {
    bug: "a double's bytes are rounded",
    file: EXACT,
    find: "new Float64Array([x]).buffer",
    put: "new Float64Array([Math.fround(x)]).buffer",
  },
];

it.each(MUTANTS)("it is found where $bug", async (mutant) => {
  expect(firstLost(await load([mutant]), 1)).toBeDefined();
});
