import { describe, expect, test } from "vitest";
import { isStandardGlobal, standardAt, standardMember } from "../../../host-client/compiler/standard.ts";

describe("the standard library at compile time", () => {
  test("knows its globals", () => {
    expect(["Math", "parseInt", "undefined", "readings"].map(isStandardGlobal)).toEqual([true, true, true, false]);
  });

  test("has what a path of names leads to, inherited or not", () => {
    expect(standardAt("Math.max")).toBe(Math.max);
    expect(standardAt("Array.prototype.map")).toBe(Array.prototype.map);
    expect(standardAt("Map.call")).toBe(Function.prototype.call);
    expect(standardAt("Math.PI.toFixed")).toBe(Number.prototype.toFixed);
  });

  test.each(["", "Math.", ".x", "Math.nothing", "Math.nothing.more", "readings.length"])(
    "has nothing at '%s'",
    (path) => {
      expect(standardMember(path)).toBeUndefined();
      expect(standardAt(path)).toBeUndefined();
    },
  );

  test("tells accessors without asking them, which would throw", () => {
    expect(standardMember("Map.prototype.size")?.get).toBeTypeOf("function");
    expect(standardAt("Map.prototype.size")).toBeUndefined();
    expect(standardMember("Math.PI")?.writable).toBe(false);
  });
});
