/** Text is looked for as in Node.js: Espruino also finds a text of which only the beginning stands at the end. */
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../host-client/compiler/index.ts";

async function helpers(body: string): Promise<string[]> {
  return (await compileModule({ source: body, name: "words" })).helpers.map(({ name }) => name);
}

describe("looking for more than one character is checked", () => {
  test.each([
    ["by indexOf", 'export const f = (s: string) => s.indexOf("cd");', "$indexOf"],
    ["by includes", "export const f = (s: string, x: string) => s.includes(x);", "$indexOf"],
    ["by replace", 'export const f = (s: string) => s.replace("ab", "c");', "$replaced"],
    ["by replace with a function", 'export const f = (s: string) => s.replace("a", (x) => x + x);', "$replaced"],
  ])("%s", async (_, body, helper) => expect(await helpers(body)).toContain(helper));
});

describe("and costs nothing", () => {
  test.each([
    [
      "for one character",
      'export const f = (s: string) => [s.indexOf("c"), s.includes("d"), s.replace("e", "f")].length;',
    ],
    ["in lists", "export const f = (list: string[], x: string) => list.indexOf(x) + (list.includes(x) ? 1 : 0);"],
  ])("%s", async (_, body) => expect(await helpers(body)).toEqual([]));
});
