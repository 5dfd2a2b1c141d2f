/** What modules weigh, against what a person would write by hand for Espruino. */
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";
import { EXAMPLES, compiledExample, referenceExample } from "../../support/references.ts";

/** Bytes of the compiler's output to bytes of the hand-written module, at most. */
const LIMIT = 1.15;

test.each(EXAMPLES)("%s takes at most 1.15 times the bytes of its hand-written reference", async (name) => {
  const compiled = await compiledExample(name);
  const reference = referenceExample(name);
  expect(compiled.length / reference.length, `${compiled.length} B against ${reference.length} B`).toBeLessThanOrEqual(
    LIMIT,
  );
});

const compile = (source: string) => compileModule({ source, name: "words" });
const helpersOf = async (source: string) => (await compile(source)).helpers.map(({ name }) => name);

describe("an unused feature costs nothing", () => {
  test.each([
    ["plain arithmetic", "export const f = (a: number, b: number) => a * b + 1;"],
    [
      "loops and arrays",
      "export const f = (list: number[]) => { let sum = 0; for (const x of list) sum += x; return sum; };",
    ],
    ["a promise by hand", "export const f = () => new Promise<number>((resolve) => setTimeout(() => resolve(1), 10));"],
    ["defaults and closures", "export const f = (n = 3) => { const add = (x: number) => x + n; return add(1); };"],
    ["strings", 'export const f = (line: string) => line.trim().toUpperCase().split(",").map((part) => part.length);'],
  ])("%s: nothing of the runtime is carried", async (_, source) => expect(await helpersOf(source)).toEqual([]));

  test("one feature's part is not carried for another's", async () => {
    const trunc = await helpersOf("export const f = (x: number) => Math.trunc(x);");
    expect(trunc).toContain("Math.trunc");
    expect(trunc.filter((name) => /Map|Set|sync|Promise|flat/.test(name))).toEqual([]);
  });

  test("toFixed brings what prints digits, not the exact runtime of all that is in the module", async () => {
    const { exactBecause, bytes } = await compile("export const f = (x: number) => x.toFixed(2);");
    expect(exactBecause).toBeNull();
    expect(bytes).toBeLessThan(5_200);
  });

  test("the square of a number is a product", async () => {
    expect(await helpersOf("export const f = (x: number, y: number) => x ** 2 + Math.pow(y, 2);")).toEqual([]);
  });

  test("a module without async carries no helper of async functions; one with it does", async () => {
    const plain = await compile("export const f = (n: number) => Promise.resolve(n).then((x) => x + 1);");
    const waiting = await compile("export const f = async (n: number) => (await Promise.resolve(n)) + 1;");
    expect(plain.helpers.filter(({ name }) => /async/i.test(name))).toEqual([]);
    expect(waiting.helpers.filter(({ name }) => /async/i.test(name))).not.toEqual([]);
  });

  test("recursion by a callback carries its machines, and no exact way to read a member", async () => {
    const source = `interface Tree { n: number; kids: Tree[] }
      export const total = (tree: Tree): number => tree.kids.reduce((sum, kid) => sum + total(kid), tree.n);`;
    const { helpers, code } = await compile(source);
    expect(helpers.map(({ name }) => name)).not.toContain("$get");
    expect(code.length).toBeLessThan(4_000);
  });

  test("a function that nothing calls is left out, with what it would need", async () => {
    const { code } = await compile("function unused() { return [1, 2].at(-1); }\nexport const f = () => 1;");
    expect(code).toBe("exports.f=()=>1;exports.$={f:[0,0]};");
  });

  test("a function that only a kept one calls is kept", async () => {
    const { code } = await compile(
      "function two() { return one() + 1; }\nconst one = () => 1;\nexport const f = () => two();",
    );
    expect(code).toMatch(/function two.*one=/);
  });
});
