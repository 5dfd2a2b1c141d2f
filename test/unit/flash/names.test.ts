import { expect, test } from "vitest";
import { friendlyName } from "../../../shared/protocol/names.ts";

test("A peer has the same friendly name on every host, whatever the case of its id", () => {
  expect(friendlyName("246f28aabbcc")).toBe(friendlyName("246F28AABBCC"));
  expect(friendlyName("246f28aabbcc")).toMatch(/^[a-z]+-[a-z]+$/);
});

test("Names of boards from one reel differ in both words, and hardly ever collide", () => {
  const names = Array.from({ length: 3000 }, (_, i) => friendlyName(`246f28${(0xaa0000 + i).toString(16)}`));
  const words = names.slice(0, 8).map((name) => name.split("-"));
  expect(new Set(words.map(([first]) => first)).size).toBeGreaterThan(6);
  expect(new Set(words.map(([, second]) => second)).size).toBeGreaterThan(6);
  // 16,384 names: 3,000 drawn at random leave 2,741 different ones on average
  expect(new Set(names).size).toBeGreaterThan(2700);
});

test("A name is pinned: a change of the lists would rename everybody's nodes", () => {
  expect(["246f28aabbcc", "246f28aabbcd", "0"].map(friendlyName)).toMatchInlineSnapshot(`
    [
      "brisk-iris",
      "super-bay",
      "safe-sage",
    ]
  `);
});
