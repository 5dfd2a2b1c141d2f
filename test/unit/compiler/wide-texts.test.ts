/** Characters beyond ASCII cost a module only where they get to, and are refused only where nothing can be put in place. */
import { describe, expect, test } from "vitest";
import { CompileError, compileModule } from "../../../host-client/compiler/index.ts";

async function helpers(source: string): Promise<string[]> {
  const { helpers: found } = await compileModule({ source, name: "words" });
  return found.map(({ name }) => name).filter((name) => name.startsWith("$wide"));
}

async function refusals(source: string): Promise<string[]> {
  const error = await compileModule({ source, name: "words" }).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!error) return [];
  expect(error).toBeInstanceOf(CompileError);
  return (error as CompileError).problems.map(({ code, reason }) => `${code} ${reason.split(":")[0]}`);
}

describe("a unit that is only shown costs nothing", () => {
  test.each([
    [
      "in a template",
      "export const f = (t: number, s: string) => [`${t} °C`, s.length, s.slice(1), s.split(',')].length;",
    ],
    [
      "through a constant",
      'const UNIT = " µg";\nexport const f = (s: string) => s.indexOf(";") + (s + UNIT === "" ? 1 : 0);',
    ],
    [
      "in an object",
      'const o = { unit: "°", size: "big" };\nexport const f = (n: number) => o.size.length + n + o.unit;',
    ],
    [
      "as an argument",
      'function show(t: string) { return t; }\nexport const f = (s: string) => [show("é"), s.length];',
    ],
  ])("%s", async (_, source) => expect(await helpers(source)).toEqual([]));
});

describe("where it gets to, characters are counted", () => {
  test.each([
    ["by a variable", 'const w = "é";\nexport const f = () => w.length;', "$wideLength"],
    ["by an argument", 'const g = (t: string) => t.slice(1);\nexport const f = () => g("éa");', "$wideSlice"],
    ["by a result", 'const g = () => "é";\nexport const f = () => g().charAt(0);', "$wideCharAt"],
    ["by a member", 'const o = { name: "é" };\nexport const f = () => o.name[0];', "$wideItem"],
    ["by a list", 'const all = ["é"];\nexport const f = () => all.map((t) => t.length);', "$wideLength"],
    [
      "by a callback",
      'const g = (h: (t: string) => number) => h("é");\nexport const f = () => g((t) => t.length);',
      "$wideLength",
    ],
    [
      "by an error",
      'export const f = () => { try { throw new Error("é"); } catch (e) { return (e as Error).message.length; } };',
      "$wideLength",
    ],
    [
      "by a loop",
      'export const f = () => { let n = 0; for (const c of "éa") n += c.length; return n; };',
      "$wideItems",
    ],
    [
      "by a field",
      'class A { t = ""; set() { this.t = "é"; } get() { return this.t.length; } }\nexport const f = () => { const a = new A(); a.set(); return a.get(); };',
      "$wideLength",
    ],
  ])("%s", async (_, source, helper) => expect(await helpers(source)).toContain(helper));
});

test("lists and numbers that stand beside it are left alone by their types", async () => {
  const source =
    'const all = ["é", "b"];\nexport const f = () => [all.length, all[0], all.indexOf("b"), all.slice(1)].length;';
  expect(await helpers(source)).toEqual([]);
});

describe("what no bytes can do is refused", () => {
  test.each([
    ["the order of a language", 'export const f = () => "é".localeCompare("f");', "E105 localeCompare"],
    ["normal forms", 'export const f = () => "é".normalize("NFD");', "E102 normalize"],
    ["places of matches", 'export const f = () => "é".search(/a/);', "E105 search"],
    ["patterns that look ahead", 'export const f = () => "é".replace(/a(?=b)/g, "x");', "E105 replace"],
    ["bytes as base64", 'export const f = () => btoa("é");', "E105 btoa"],
  ])("%s", async (_, source, refusal) => expect(await refusals(source)).toEqual([refusal]));
});

test("patterns of ASCII run beside it, and on it", async () => {
  const source =
    'export const f = (s: string) => ["23 °C".replace(/\\d+/, "7"), /^\\d+$/.test(s), "é, b".split(/,\\s*/)].length;';
  expect(await refusals(source)).toEqual([]);
});
