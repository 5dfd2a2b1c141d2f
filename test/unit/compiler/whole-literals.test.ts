/** Object literals in `try`, where Espruino loses its place after an error. The programs themselves run in the feature suite. */
import { expect, test } from "vitest";
import { lowerModule } from "../../../host-client/compiler/index.ts";

const lowered = (source: string) => lowerModule(source, { file: "t.ts", isExact: false, minify: false }).code;
const inTry = (literal: string) =>
  lowered(`export function f(g, x) { try { return ${literal}; } catch { return 0; } }`).replace(/\s+/g, " ");

test("what may throw before the last property of a literal is evaluated before it", () => {
  expect(inTry("{ a: g(), b: 1 }")).toContain("$o = g(), { a: $o, b: 1 }");
  expect(inTry("{ a: x, b: g(), c: 2 }")).toContain("$o = x, $o$1 = g(), { a: $o, b: $o$1, c: 2 }");
});

test("a literal stays as it is where only its last value may throw, or none", () => {
  expect(inTry("{ a: 1, b: g() }")).not.toContain("$o");
  expect(inTry("{ a: x, b: () => g(), c: 1 }")).not.toContain("$o");
});

test("so does one outside of try, and in a function of its own", () => {
  expect(lowered("export function f(g) { return { a: g(), b: 1 }; }")).not.toContain("$o");
  const inner = "export function f(g) { try { return g(() => ({ a: g(), b: 1 })); } catch { return 0; } }";
  expect(lowered(inner)).not.toContain("$o");
});
