/** Who declares which name, also in a program that is analysed again after a pass has changed it. */
import { parse } from "acorn";
import { generate } from "astring";
import { expect, test } from "vitest";
import type { Node } from "../../../host-client/compiler/ast.ts";
import { analyse } from "../../../host-client/compiler/scope.ts";
import { makeUnique } from "../../../host-client/compiler/unique-names.ts";

const SOURCE = "const f = k => k + 1; const g = k => [k, h => k]; { let f = 2; f++; }";

test.each([1, 2, 3])("each use of a name is found, once, by the last of %i analyses", (times) => {
  const program = parse(SOURCE, { ecmaVersion: 2020 }) as unknown as Node;
  let scopes = analyse(program);
  for (let i = 1; i < times; i++) scopes = analyse(program);
  const counts = scopes.bindings.map(({ name, uses }) => [name, uses.length, new Set(uses).size]);
  expect(counts.sort()).toEqual([
    ["f", 1, 1],
    ["f", 2, 2],
    ["g", 1, 1],
    ["h", 1, 1],
    ["k", 2, 2],
    ["k", 3, 3],
  ]);
});

test("two functions' parameters of one name have names of their own, however often the program was analysed", () => {
  const program = parse(SOURCE, { ecmaVersion: 2020 }) as unknown as Node;
  analyse(program);
  makeUnique(analyse(program), []);
  const [, first, second] = /f = (\S+) =>.*g = (\S+) =>/s.exec(generate(program))!;
  expect(second).not.toBe(first);
  expect(generate(program)).toContain(`[${second}, h => ${second}]`);
});

test("a default reads what is outside of its function, whatever the body declares by that name", () => {
  const program = parse("const x = 1; function f(a = x, b = a) { const x = 2; return [a, b, x]; }", {
    ecmaVersion: 2020,
  }) as unknown as Node;
  makeUnique(analyse(program), []);
  const [, outer, read, inner, last] = /const (\S+) = 1;.*a = (\S+),.*const (\S+) = 2;.*\[a, b, (\S+)\]/s.exec(
    generate(program),
  )!;
  expect([read, last]).toEqual([outer, inner]);
  expect(inner).not.toBe(outer);
});
