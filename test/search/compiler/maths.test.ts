/** What the runtime makes of numbers, run here, against Node.js's own: to the last digit. */
import { runInNewContext } from "node:vm";
import { generate } from "astring";
import { expect, test } from "vitest";
import { closure } from "../../../host-client/compiler/runtime.ts";

/** The library's functions in a world of their own, where they take the place of Node.js's. */
function runtimeMath(): Record<string, (...values: number[]) => number> {
  const code = closure(NAMES.map((name) => `Math.${name}`)).map(({ node }) => generate(node as never));
  return runInNewContext(`${code.join("\n")}; Math`);
}

const NAMES =
  "sin cos tan asin acos atan exp log log2 log10 log1p expm1 sinh cosh tanh asinh acosh atanh cbrt sqrt hypot pow atan2".split(
    " ",
  );

const ODD = [0, -0, 1, -1, 0.5, -2, 3, Infinity, -Infinity, NaN, 1e300, 5e-324, 22.5, -745.2, 1.5, Math.PI / 2, 1e-9];

const seed = Date.now() % 1e6;
let state = seed;
const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;

test(`transcendental functions and powers are those of Node.js bit for bit (seed ${seed})`, () => {
  const own = runtimeMath();
  const drawn = Array.from({ length: 100 }, (_, i) => (random() - 0.4) * [1, 3, 20, 300][i % 4]!);
  const wrong: unknown[] = [];
  for (const name of NAMES)
    for (const x of [...ODD, ...drawn])
      for (const y of name === "pow" || name === "atan2" || name === "hypot" ? [3, -0.7, ...ODD] : [0]) {
        const wanted = (Math as any)[name](x, y);
        const isVast = /sin|cos|tan/.test(name) && Math.abs(x) > 1e6;
        if (!isVast && !Object.is(own[name]!(x, y), wanted)) wrong.push([name, x, y, own[name]!(x, y), wanted]);
      }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test(`numbers print as in Node.js, in digits, by base, fixed and by precision (seed ${seed})`, () => {
  const names = ["toString", "toFixed", "toPrecision", "toExponential"];
  const code = closure(names.map((name) => `Number.prototype.${name}`)).map(({ node }) => generate(node as never));
  const show = runInNewContext(`${code.join("\n")}; (name, x, n) => Number.prototype[name].call(x, n)`);
  const wrong: unknown[] = [];
  for (let i = 0; i < 3000; i++) {
    const wide = (random() - 0.5) * 10 ** Math.floor(random() * 30 - 9);
    const x = i % 3 ? wide : Math.round(wide * 1000) / 1000 + 0.5;
    const asked = [undefined, Math.floor(random() * 10), 1 + Math.floor(random() * 20), 2 + Math.floor(random() * 35)];
    const given: [string, number | undefined][] = [
      ["toString", asked[0]],
      ["toFixed", asked[1]],
      ["toPrecision", asked[2]],
      ["toExponential", asked[1]],
      ["toString", asked[3]],
    ];
    for (const [name, n] of given)
      if (show(name, x, n) !== (x as any)[name](n)) wrong.push([name, x, n, show(name, x, n), (x as any)[name](n)]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
