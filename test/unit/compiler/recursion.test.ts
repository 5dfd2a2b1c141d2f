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

describe("a function that calls itself by way of values", () => {
  test("goes on through a wrapper that remembers", async () => {
    const source = `function memoize(fn) {
        const known = new Map();
        return (n) => { if (!known.has(n)) known.set(n, fn(n)); return known.get(n); };
      }
      const fib = memoize((n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)));`;
    expect(await run(`${source} export default fib(70);`)).toEqual({ value: "190392490709135" });
  });

  test.each([
    ["map", "(n, kids) => kids.map((k) => walk(k)).concat(0)[0] + 1"],
    ["forEach", "(n, kids) => { let all = 1; kids.forEach((k) => { all += walk(k); }); return all; }"],
    ["reduce", "(n, kids) => kids.reduce((sum, k) => sum + walk(k), 1)"],
    ["flatMap", "(n, kids) => kids.flatMap((k) => [walk(k)]).reduce((a, b) => a + b, 1)"],
    ["some", "(n, kids) => (kids.some((k) => (last = walk(k)) > 0) ? last + 1 : 1)"],
  ])("goes on in the callback of %s", async (_name, visit) => {
    const source = `let last = 0; const visit = ${visit}; const walk = (tree) => visit(tree.n, tree.kids);
      let tree = { n: 0, kids: [] }; for (let n = 1; n < 60; n++) tree = { n, kids: [tree] };`;
    expect(await run(`${source} export default walk(tree);`)).toEqual({ value: "60" });
  });

  test("goes on as a method, a private one, an inherited one and behind ?.", async () => {
    const source = `class Link {
        constructor(n, next) { this.n = n; this.next = next; }
        sum() { return this.n + (this.next?.sum() ?? 0); }
        #count(all) { return this.next ? this.next.#count(all + 1) : all; }
        get all() { return this.#count(1); }
        log(out) { out.push(this.n); this.next?.log(out); return out; }
      }
      class Loud extends Link { log(out) { out.push("!"); return super.log(out); } }
      let link = null; for (let n = 1; n <= 40; n++) link = new Loud(n, link);`;
    expect(await run(`${source} export default [link.sum(), link.all, link.log([]).length];`)).toEqual({
      value: "[820,40,80]",
    });
  });

  test("without end throws a RangeError that can be caught", async () => {
    const source = `const f = () => [1].forEach(f); class A { m() { return this.m(); } }
      const kind = (work) => { try { work(); } catch (e) { return e instanceof RangeError; } };`;
    expect(await run(`${source} export default [kind(f), kind(() => new A().m()), kind(f)];`)).toEqual({
      value: "[true,true,true]",
    });
  });

  test("hands errors through each catch and finally on its way", async () => {
    const source = `const log = [];
      const dig = (n) => [n].map((x) => { try { if (!x) throw new Error("deep"); return dig(x - 1); } finally { log.push(x); } });
      let words; try { dig(40); } catch (e) { words = e.message; }`;
    expect(await run(`${source} export default [words, log.length, log[0]];`)).toEqual({ value: '["deep",41,0]' });
  });

  test("leaves methods of lists to the library, whatever is stored under names made at run time", async () => {
    const source = `const o = {}; const key = (n) => "x" + n;
      o[key(1)] = (n) => (n ? typeof [2, 1].sort((a, b) => a - b) + [3, 2].includes(2) + o[key(1)](n - 1) : "");`;
    expect(await run(`${source} export default o.x1(30) === "objecttrue".repeat(30);`)).toEqual({ value: "true" });
  });

  test("is not taken for one where callbacks only run", () => {
    const source = `const list = [1, 2].map((x) => x * 2); const on = (f) => setTimeout(f, 1); on(() => on(() => list));
      export default new Promise((resolve) => setTimeout(() => resolve(list.reduce((a, b) => a + b)), 1));`;
    expect(compile(source)).not.toContain("$over");
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

describe("an iterator of the program's own", () => {
  test("is no recursion by value: what calls its next does not tell how deep it is", async () => {
    const source = `class It {
        constructor(inner) { this.inner = inner; }
        [Symbol.iterator]() { return this; }
        next() { return this.inner.next(); }
        map(f) { const source = this; return new It((function* () { for (const x of source) yield f(x); })()); }
      }
      const more = (x) => x + 1;
      export default [...new It([1, 2, 3, 4].values()).map(more).map(more).map(more)];`;
    expect(await run(source)).toEqual({ value: "[4,5,6,7]" });
  });
});

describe("an async function that awaits itself", () => {
  test("takes no stack, in the order of Node.js", async () => {
    const source = `const log = [];
      const sum = async (n) => { if (n === 0) { log.push("bottom"); return 0; } const rest = await sum(n - 1); return n + rest; };
      const all = sum(60); log.push("begun");
      export default all.then((total) => [total, log]);`;
    expect(await run(source)).toEqual({ value: '[1830,["bottom","begun"]]' });
  });

  test("catches what the innermost throws", async () => {
    const source = `const dig = async (n) => { if (!n) throw new Error("deep"); try { return await dig(n - 1); } catch (e) { throw new Error(e.message + n); } };
      export default dig(3).catch((e) => e.message);`;
    expect(await run(source)).toEqual({ value: '"deep123"' });
  });
});
