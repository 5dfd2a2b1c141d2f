/** The words of errors: those of Node.js, where a program looks at them. Run on the simulator. */
import { describe, expect, test } from "vitest";
import { compileFeature } from "../../../host-client/compiler/features/compile.ts";
import { nodeTarget } from "../../../host-client/compiler/features/targets.ts";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";

const GIVEN = "let none = null; let five = 5; let empty = {}; const list = []; const make = () => null;";

/** What each of these throws, on the simulator; the same has to come from Node.js. */
async function wordsOf(...pieces: string[]): Promise<string[]> {
  const tries = pieces.map((piece) => `() => { ${piece}; }`).join(", ");
  const source = `${GIVEN} const r = [];
    for (const f of [${tries}]) try { f(); r.push("none"); } catch (e) { r.push(e.message); }
    export default r;`;
  const program = { name: "words", source };
  const outcome = await featureTarget(program, compileFeature(program));
  expect(outcome).toEqual(await nodeTarget(program, ""));
  return JSON.parse((outcome as { value: string }).value) as string[];
}

describe("an error that the program looks at", () => {
  test("names what is no function as the source does", async () => {
    expect(await wordsOf("make()()", "empty.fn?.(); empty.fn()", "list[0]()", "empty[five]()", "five?.()")).toEqual([
      "make(...) is not a function",
      "empty.fn is not a function",
      "list[0] is not a function",
      "empty[five] is not a function",
      "five is not a function",
    ]);
  });

  test("tells whether a pattern or a read found nothing", async () => {
    const words = await wordsOf("const { a } = none", "const { a: { b } } = empty", "const { a = 1 } = none");
    expect(words).toEqual([
      "Cannot destructure property 'a' of 'none' as it is null.",
      "Cannot read properties of undefined (reading 'b')",
      "Cannot read properties of null (reading 'a')",
    ]);
  });

  test("names what cannot be iterated over, by how it is used", async () => {
    expect(
      await wordsOf("[...make()]", "Math.max(...none)", "const [a] = empty.list", "for (const x of five);"),
    ).toEqual([
      "make is not a function or its return value is not iterable",
      "none is not iterable (cannot read property null)",
      "undefined is not iterable (cannot read property Symbol(Symbol.iterator))",
      "five is not iterable",
    ]);
  });

  test("names the property that cannot be written", async () => {
    const getter = "({ get a() { return 1; } }).a = 2";
    expect(await wordsOf(getter, "five.x = 1", "'abc'.length = 1", "'x' in 'abc'")).toEqual([
      "Cannot set property a of #<Object> which has only a getter",
      "Cannot create property 'x' on number '5'",
      "Cannot assign to read only property 'length' of string 'abc'",
      "Cannot use 'in' operator to search for 'x' in abc",
    ]);
  });
});

test("an error that becomes text is looked at, too", async () => {
  const program = {
    name: "text",
    source: "let r; try { null.x(); } catch (e) { r = `${e}`; } export default [r];",
  };
  expect(await featureTarget(program, compileFeature(program))).toEqual(await nodeTarget(program, ""));
});

test("a program that does not look at errors carries none of it", () => {
  const script = compileFeature({
    name: "plain",
    source: "let f = null; try { f(); } catch { f = 1; } export default f;",
  });
  expect(script).not.toContain("$invoke");
  expect(script).not.toContain("$callees={");
});
