/** Words of results that a module brings itself: only where it may have results, and only those that it uses. */
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

const SDK =
  'import { chain, group, task } from "broccoli-esp32/node";\nexport const add = task((x: number, y: number) => x + y);\n';
const compile = (body: string, imports = SDK) => compileModule({ source: imports + body, name: "m" });
const parts = async (body: string, imports?: string) => (await compile(body, imports)).helpers.map(({ name }) => name);

describe("a module carries of results' words", () => {
  test("nothing where it only awaits them", async () => {
    expect(await parts("export const f = (n: number) => group(add.s(1, n), add.s(2, n)).delay().get();")).toEqual([]);
  });

  test.each([
    ["children", "export const f = () => add.delay(1, 2).children.length;", "$children"],
    ["parent", "export const f = () => chain(add.s(1, 2)).delay().parent === undefined;", "$parent"],
    ["events", "export const f = () => typeof add.delay(1, 2).events;", "$withEvents"],
    [
      "the destructured",
      "export const f = () => { const { children } = add.delay(1, 2); return children.length; };",
      "$children",
    ],
    ["what stands behind ?.", "export const f = () => add.delay(1, 2)?.children.length;", "$children"],
  ])("%s, where it reads it", async (_what, body, part) => {
    expect(await parts(body)).toContain(part);
  });

  test("the iteration for `for await`, and stays lean", async () => {
    const body =
      "export async function f() { let n = 0; for await (const { value } of group(add.s(1, 2)).delay()) n += value; return n; }";
    const { helpers, exactBecause, bytes } = await compile(body);
    expect(exactBecause).toBeNull();
    expect(helpers.map(({ name }) => name)).toContain("$iterate");
    expect(helpers.map(({ name }) => name)).not.toContain("$Part");
    expect(bytes).toBeLessThan(3_350);
  });

  test("what is imported, where it uses it, and asks for several words once", async () => {
    const body = "export const f = () => chain(group(add.s(1, 2)), add.si(3, 4));";
    const { code } = await compile(body);
    expect(code.match(/require\("broccoli"\)/g)).toHaveLength(1);
    expect(code).not.toContain("chord");
  });

  test("the same where events are iterated over", async () => {
    const body =
      "export async function f() { for await (const { value } of add.delay(1, 2).events()) return value; return null; }";
    const { helpers, exactBecause } = await compile(body);
    expect(exactBecause).toBeNull();
    expect(helpers.map(({ name }) => name)).toContain("$Events");
  });

  test("of anything else `for await` takes the exact runtime", async () => {
    const body =
      "export async function f(list: number[]) { for await (const item of list as any) return item; return 0; }";
    expect((await compile(body)).exactBecause).toBe("for await of what is no result");
  });
});

describe("fields of the same names", () => {
  const TREE = "interface Tree { children: Tree[]; parent?: Tree }\n";

  test("are left alone where their type is no result's", async () => {
    const body = `${TREE}export const f = (tree: Tree) => { add.delay(1, 2); return tree.children.length; };`;
    expect(await parts(body)).toEqual([]);
  });

  test("are left alone in a module that starts no workflow", async () => {
    expect(await parts("export const f = (tree: any) => tree.children.length;", "")).toEqual([]);
  });

  test("are looked at where the type does not tell, and can be written", async () => {
    const { code, helpers } = await compile(
      "export const f = (tree: any) => { add.delay(1, 2); tree.parent = null; tree.children = [tree.parent]; return tree.children; };",
    );
    expect(helpers.map(({ name }) => name)).toContain("$children");
    expect(code).toContain(".parent=null");
    expect(code).toMatch(/\.children=\[/);
  });
});

test("a type among imported names keeps no module from its types", async () => {
  const imports =
    'import { type Result, group, type Signature, task } from "broccoli-esp32/node";\nexport const one = task(() => 1);\n';
  const body =
    "export const f = (): Result<unknown> => { const s: Signature<[], unknown> = group(one.s()); return s.delay(); };\n" +
    "export async function g() { for await (const { value } of group(one.s()).delay()) return value; return 0; }";
  expect((await compile(body, imports)).exactBecause).toBeNull();
});
