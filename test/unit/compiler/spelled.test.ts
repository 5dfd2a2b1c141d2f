/** Parts of the library that a program reaches by names that it spells: they come along, and no others do. */
import { expect, test } from "vitest";
import { lowerModule } from "../../../host-client/compiler/index.ts";

const helpers = (source: string) => lowerModule(source, { file: "t.ts" }).helpers;

test("a member of a library that is asked for by a text is filled in", () => {
  const found = helpers("export const f = (x) => ['trunc', 'sign'].map((name) => Math[name](x));");
  expect(found).toEqual(expect.arrayContaining(["Math.trunc", "Math.sign"]));
  expect(found).not.toContain("Math.hypot");
});

test("a library under another name, or taken apart, brings what is used of it", () => {
  expect(helpers("const M = Math; export const f = (x) => M.cbrt(x);")).toContain("Math.cbrt");
  const found = helpers("const { trunc, hypot: length } = Math; export const f = (x, y) => length(trunc(x), y);");
  expect(found).toEqual(expect.arrayContaining(["Math.trunc", "Math.hypot"]));
});

test("methods that are called by a name come along by the words and keys of the program", () => {
  const byWord = helpers("export const f = (list, n) => 'at findLast'.split(' ').map((name) => list[name](n));");
  expect(byWord).toEqual(expect.arrayContaining(["Array.prototype.at", "Array.prototype.findLast"]));
  const byKey = helpers("const of = { toReversed: [] }; export const f = (x) => Object.keys(of).map((k) => x[k]());");
  expect(byKey).toContain("Array.prototype.toReversed");
});

test("texts alone bring nothing, where members are written out", () => {
  const found = helpers("export const f = (list) => list.length + 'at toSorted findLast';");
  expect(found.filter((name) => /^(Array|String)\.prototype\./.test(name))).toEqual([]);
});
