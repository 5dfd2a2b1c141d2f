import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import "../../../host-client/exact.ts";
import { decode, decodeArgs, encode } from "../../../shared/protocol/codec.ts";
import { depthOf, countOpeners, parseBounded } from "../../../shared/protocol/cold/nesting.ts";
import { plainDecimal, readAsEspruino } from "../../../shared/protocol/cold/exact.ts";
import { CALL_BYTES, VALUE_DEPTH } from "../../../shared/protocol/limits.ts";
import { platform } from "../../../shared/protocol/platform.ts";

const json = fc.jsonValue({ maxDepth: 5 });
const negativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a value that goes through the codec", () => {
  it("comes back the same, whatever JSON can hold", () => {
    fc.assert(fc.property(json, (value) => void expect(decode(encode(value))).toEqual(negativeZero(value))));
  });

  it("comes back the same for every double; -0 becomes 0", () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(double, (x) => void expect(decode(encode(x))).toBe(x === 0 ? 0 : x)));
  });

  it.each([0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 1 - 2 ** 53])(
    "keeps the integer %d in plain digits",
    (n) => {
      expect(encode(n)).toBe(String(n));
    },
  );

  it.each([
    ["false", false],
    ["null", null],
    ['""', ""],
    ["[]", []],
    ["{}", {}],
  ])("writes %s as it is", (text, value) => {
    expect(encode(value)).toBe(text);
  });

  it("keeps a __proto__ key, and keys that begin with the mark of a tag", () => {
    const value = JSON.parse('{"__proto__":1,"~":"AAAAAAAA8D8=","~~":2,"~__proto__":3,"on":4,"":5}');
    expect(Object.entries(decode(encode(value)) as object)).toEqual(Object.entries(value));
  });

  it("keeps tags apart from texts that look like one", () => {
    expect(decode(encode(['"~', '{"~":"x"}', "~"]))).toEqual(['"~', '{"~":"x"}', "~"]);
  });

  it("takes undefined for null, and leaves out what is undefined in an object", () => {
    expect(encode(undefined)).toBe("null");
    expect(encode([undefined, { a: undefined, b: 1 }])).toBe('[null,{"b":1}]');
  });

  it("asks toJSON, as JSON does", () => {
    expect(decode(encode({ at: new Date(0) }))).toEqual({ at: "1970-01-01T00:00:00.000Z" });
  });

  it("reads the elements of a list without its brackets", () => {
    expect(decodeArgs('1,"a",[2]')).toEqual([1, "a", [2]]);
    expect(decodeArgs("")).toEqual([]);
  });
});

describe("a value that cannot travel is refused by name", () => {
  const cycle: unknown[] = [];
  cycle.push({ inner: cycle });
  let deep: unknown = 1;
  for (let i = 0; i <= VALUE_DEPTH; i++) deep = [deep];

  it.each([
    ["NaN cannot travel", NaN],
    ["Infinity cannot travel as JSON, at [1].a", [1, { a: Infinity }]],
    ["-Infinity", -Infinity],
    ["a function", [() => 1]],
    ["a bigint", 1n],
    ["a bigint", 0n],
    ["a cycle", cycle],
    ["nested deeper than 24 levels", deep],
    ["a lone surrogate cannot travel as JSON, at .x", { x: "\ud800" }],
  ])("%s", (words, value) => {
    expect(() => encode(value)).toThrow(
      expect.objectContaining({
        name: "UnserializableError",
        message: expect.stringContaining(words.replace(/ cannot.*/, "")),
      }),
    );
  });
});

describe("a decimal that travels in plain digits", () => {
  it("is read alike by exact readers and by Espruino's", () => {
    const tenth = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(10, 100, 1000));
    fc.assert(
      fc.property(tenth, ([n, scale]) => {
        const text = plainDecimal(n / scale);
        if (text) expect([Number(text), readAsEspruino(text)]).toEqual([n / scale, n / scale]);
      }),
    );
  });

  it("is found for what sensors measure", () => {
    expect([0.5, 21.5, -3.25, 23.4].map(plainDecimal)).toEqual(["0.500", "21.500", "-3.250", "23.400"]);
  });

  it("is not found for what Espruino would misread", () => {
    expect(plainDecimal(0.1 + 0.2)).toBe("");
    expect(plainDecimal(1e300)).toBe("");
  });
});

describe("on a machine that keeps no __proto__ key", () => {
  afterEach(() => void (platform.exact = true));

  it("such a key stays tagged, and goes on as it came through any number of middlemen", () => {
    const text = encode(JSON.parse('{"__proto__":1,"~__proto__":2}'));
    platform.exact = false;
    const passed = encode(decode(encode(decode(text))));
    platform.exact = true;
    expect(Object.entries(decode(passed) as object)).toEqual([
      ["__proto__", 1],
      ["~__proto__", 2],
    ]);
  });
});

describe("nesting", () => {
  it("is counted without being fooled by strings", () => {
    expect(depthOf('["[[[[","\\"[",[1]]', 100)).toBe(2);
    expect(countOpeners('[{"a":[1]}]', 100)).toBe(3);
  });

  it("that would overrun a node's stack is refused before it is parsed", () => {
    expect(() => decodeArgs("[".repeat(5000))).toThrow("nests deeper");
    expect(() => decodeArgs(`${"[1,".repeat(70)}1${"]".repeat(70)}`)).toThrow("nests deeper");
  });

  it("of long flat lists is no reason to refuse them", () => {
    const lists = Array.from({ length: 200 }, (_, i) => `[${i}]`).join(",");
    expect(decodeArgs(lists)).toHaveLength(200);
  });

  it("of a call that is parsed unseen stays within a third of what a node's stack bears", () => {
    expect(CALL_BYTES).toBeLessThanOrEqual(232 / 2);
  });
});

describe("exponents, by which Espruino multiplies one by one", () => {
  const harmful = [
    "1e2000000000",
    "[1,1e9999]",
    "1e1000",
    "0E+1000",
    "1.5E-40000",
    "1.e+99999",
    "'1'1e99999",
    '/*"*/1e99999',
    '"\\\\",1e99999',
  ];
  it.each(harmful)("%s is refused before it is parsed", (text) => {
    expect(() => decodeArgs(text)).toThrow(/exponent/);
    expect(() => parseBounded(text)).toThrow(/exponent/);
  });

  const harmless = [
    "1e308",
    '"1e99999"',
    '"it\'s 1e99999 / `2`"',
    '"\\"1e99999\\""',
    '"a@3e12345","b"',
    '{"1e99999":"\\\\"}',
  ];
  it.each(harmless)("%s is taken: it is no such number", (text) => {
    expect(decodeArgs(text)).toEqual(JSON.parse(`[${text}]`));
  });
});
