/** The types of `broccoli-esp32/node` in a task module: of the very words that the module is given on a node. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkTypes } from "../../../host-client/compiler/typecheck.ts";

const check = (source: string) => () => checkTypes("/somewhere/else/talk.ts", source);

test("a module of any project may import the words", () => {
  expect(
    check(
      'import { log, progress } from "broccoli-esp32/node";\nexport const f = () => { log("a", 1); progress(0.5); };',
    ),
  ).not.toThrow();
});

test("a declared task keeps the types of its function", () => {
  const task =
    'import { task } from "broccoli-esp32/node";\nexport const f = task((n: number) => n + 1, { retries: 2 });\n';
  expect(check(`${task}export const g = (): number => f(1);`)).not.toThrow();
  expect(check(`${task}export const g = (): string => f(1);`)).toThrow(/E115 .*talk\.ts:3/);
});

test("a word that there is not is a type error at its place", () => {
  expect(check('import { shout } from "broccoli-esp32/node";\nexport const f = () => shout();')).toThrow(
    /E115 .*talk\.ts:1:10/,
  );
});

test("an option that there is not is a type error", () => {
  const source = 'import { task } from "broccoli-esp32/node";\nexport const f = task(() => 1, { retrys: 2 });';
  expect(check(source)).toThrow(/E115 .*retrys/);
});

test("the compiler takes TypeScript by require alone: an import of it is half a second of each start", () => {
  const folder = new URL("../../../host-client/compiler/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.d)\.m?ts$/.test(name),
  );
  const importing = files.filter((name) => / from "typescript"/.test(readFileSync(new URL(name, folder), "utf8")));
  expect(importing).toEqual([]);
});
