/** Recursion beyond the node's stack: on the simulator, whose stack ends where that of the ESP32-like build does. */
import { describe, expect, test } from "vitest";
import { compileFeature } from "../../../host-client/compiler/features/compile.ts";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";

const compile = (source: string) => compileFeature({ name: "recursion", source });
const run = (source: string) => featureTarget({ name: "recursion" }, compile(source));

const SUM = "const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));";

describe("a function that calls itself", () => {
  test("goes on when the stack of the node is used up", async () => {
    expect(await run(`${SUM} export default sum(200);`)).toEqual({ value: "20100" });
  });

  test("remembers what it came to, called twice in one sum", async () => {
    const source =
      "const known = {}; const fib = (n) => n in known ? known[n] : (known[n] = n < 2 ? n : fib(n - 1) + fib(n - 2));";
    expect(await run(`${source} export default fib(40);`)).toEqual({ value: "102334155" });
  });

  test("in place of its own end takes no memory a call", async () => {
    const source = "function count(n, all = 0) { return n === 0 ? all : count(n - 1, all + 1); }";
    expect(await run(`${source} export default count(2000);`)).toEqual({ value: "2000" });
  });

  test("by way of another one goes as deep", async () => {
    const source =
      "const even = (n) => (n === 0 ? true : odd(n - 1)); const odd = (n) => (n === 0 ? false : even(n - 1));";
    expect(await run(`${source} export default [even(151), odd(151)];`)).toEqual({ value: "[false,true]" });
  });

  test("runs each finally on the way back, and hands errors through", async () => {
    const source = `const log = [];
      function dig(n) { try { if (!n) throw new Error("deep"); return dig(n - 1); } finally { log.push(n); } }
      let words; try { dig(60); } catch (e) { words = e.message; }
      export default [words, log.length, log[0], log[60]];`;
    expect(await run(source)).toEqual({ value: '["deep",61,0,60]' });
  });

  test("evaluates defaults and patterns of its parameters once a call", async () => {
    const source = `let made = 0;
      function walk([head, ...rest], level = (made++, 0)) { return head === undefined ? level : walk(rest, level + head); }
      export default [walk(Array.from({ length: 40 }, (_, i) => i)), made];`;
    expect(await run(source)).toEqual({ value: "[780,1]" });
  });

  test("without end throws the RangeError of JavaScript, which can be caught", async () => {
    const source =
      "let r; try { (function f() { f(); })(); } catch (e) { r = e instanceof RangeError; } export default r;";
    expect(await run(source)).toEqual({ value: "true" });
  });

  test("is handed on as it was: name, length, calls by others", async () => {
    const source = "const fact = (n) => (n < 2 ? 1 : n * fact(n - 1));";
    expect(await run(`${source} export default [[1, 5].map(fact), fact.name, fact.length];`)).toEqual({
      value: '[[1,120],"fact",1]',
    });
  });

  test("by yield* hands on from any depth", async () => {
    const source = "function* walk(n) { if (n > 0) { yield* walk(n - 1); yield n; } }";
    expect(await run(`${source} export default [...walk(60)].length;`)).toEqual({ value: "60" });
  });
});

test("what does not call itself has no twin", () => {
  expect(compile("const twice = (n) => n * 2; export default twice(4);")).not.toContain("$heap");
  expect(compile(`${SUM} export default sum(3);`)).toContain("$heap");
});

test("JSON of any depth is written and read", async () => {
  const source = `let deep = "x"; for (let i = 0; i < 60; i++) deep = i % 2 ? [deep] : { k: deep };
    export default JSON.stringify(JSON.parse(JSON.stringify(deep))) === JSON.stringify(deep);`;
  expect(await run(source)).toEqual({ value: "true" });
});
