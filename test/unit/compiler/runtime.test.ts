/** The runtime's files are found by how their lines begin, and read piece by piece: the same as reading them whole. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { generate } from "astring";
import { expect, test } from "vitest";
import { describeEntry, runtime } from "../../../host-client/compiler/runtime.ts";

const FOLDER = "host-client/compiler/runtime";
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".js"))
  .sort();

const nameIn = ({ name, object, property }: any): string =>
  name ?? `${nameIn(object)}.${property.name ?? property.value}`;

const nameOf = (node: any): string =>
  node.id?.name ?? node.declarations?.[0].id.name ?? nameIn(node.expression.left ?? {});

test("every statement of the runtime is an entry, in their order, under its name", () => {
  const names = files.flatMap((file) => {
    const { body } = parse(readFileSync(`${FOLDER}/${file}`, "utf8"), { ecmaVersion: 2020 });
    return body.map(nameOf);
  });
  expect([...runtime().keys()]).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThan(300);
});

test("an entry is its own statement, with what it needs and the comment above it", () => {
  for (const { name, node } of runtime().values()) expect(nameOf(node)).toBe(name);
  const { node, needs, isFill } = runtime().get("Array.prototype.at")!;
  expect(generate(node as never)).toMatch(/^Array\.prototype\.at = function/);
  expect({ needs, isFill }).toEqual({ needs: ["$int"], isFill: true });
  for (const needed of runtime().get("$TypeError")!.needs) expect(runtime().has(needed)).toBe(true);
  expect([...runtime().keys()].filter((name) => describeEntry(name)).length).toBeGreaterThan(100);
});
