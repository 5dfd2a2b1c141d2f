/** What counts the characters of bytes gives what JavaScript gives for the text itself. */
import fc from "fast-check";
import { generate } from "astring";
import { expect, test } from "vitest";
import { bytesOf } from "../../../host-client/compiler/passes/bytes.ts";
import { closure } from "../../../host-client/compiler/runtime.ts";

const HELPERS = {
  length: "$wideLength",
  at: "$wideAt",
  charAt: "$wideCharAt",
  slice: "$wideSlice",
  substring: "$wideSubstring",
  substr: "$wideSubstr",
  charCodeAt: "$wideCharCodeAt",
  codePointAt: "$wideCodePointAt",
  indexOf: "$wideIndexOf",
  lastIndexOf: "$wideLastIndexOf",
  padStart: "$widePadStart",
  padEnd: "$widePadEnd",
};
const code = closure([...Object.values(HELPERS), "$wideItem", "$wideItems", "$wideSplit", "$wideCase"], ["lean"])
  .map(({ node }) => generate(node as never))
  .join("\n");
const names = [...new Set(code.match(/\$wide\w+/g))];
const helpers = new Function(`${code}\nreturn { ${names.join(", ")} };`)() as Record<string, (...given: any[]) => any>;

const character = fc.constantFrom("a", "b", "é", "ß", "€", "語", "·");
const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(""));
const place = fc.option(fc.integer({ min: -15, max: 15 }), { nil: undefined });
const same = (value: unknown): unknown => (typeof value === "string" ? bytesOf(value) : value);

test.each(["at", "charAt", "slice", "substring", "substr", "charCodeAt", "codePointAt"] as const)(
  "%s, at any places of any text",
  (method) => {
    fc.assert(
      fc.property(text, place, place, (s, a, b) => {
        const given = method.startsWith("s") ? [a, b] : [a];
        expect(helpers[HELPERS[method]]!(bytesOf(s), ...given)).toBe(same((s as any)[method](...given)));
      }),
      { numRuns: 500 },
    );
  },
);

test.each(["indexOf", "lastIndexOf"] as const)("%s of any text in any other", (method) => {
  fc.assert(
    fc.property(text, fc.array(character, { maxLength: 2 }), place, (s, x, from) => {
      const sought = x.join("");
      expect(helpers[HELPERS[method]]!(bytesOf(s), bytesOf(sought), from)).toBe(s[method](sought, from));
    }),
    { numRuns: 1000 },
  );
});

test.each(["padStart", "padEnd"] as const)("%s with any filling", (method) => {
  fc.assert(
    fc.property(text, fc.integer({ min: -2, max: 20 }), fc.option(text, { nil: undefined }), (s, n, fill) => {
      const given = fill === undefined ? undefined : bytesOf(fill);
      expect(helpers[HELPERS[method]]!(bytesOf(s), n, given)).toBe(bytesOf(s[method](n, fill)));
    }),
  );
});

test("split by any separator, up to any limit", () => {
  const limit = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(text, fc.array(character, { maxLength: 2 }), limit, (s, x, n) => {
      const separator = x.join("");
      expect(helpers.$wideSplit!(bytesOf(s), bytesOf(separator), n)).toEqual(s.split(separator, n).map(bytesOf));
    }),
    { numRuns: 500 },
  );
  expect(helpers.$wideSplit!(bytesOf("é"), undefined)).toEqual([bytesOf("é")]);
});

test("lengths, characters and places count pairs of UTF-16 as JavaScript does", () => {
  const wide = fc.array(fc.oneof(character, fc.constant("😀")), { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(wide, fc.integer({ min: 0, max: 16 }), (s, i) => {
      expect(helpers.$wideLength!(bytesOf(s))).toBe(s.length);
      expect(helpers.$wideItems!(bytesOf(s))).toEqual([...s].map(bytesOf));
      expect(helpers.$wideCharCodeAt!(bytesOf(s), i)).toBe(s.charCodeAt(i));
      expect(helpers.$wideCodePointAt!(bytesOf(s), i)).toBe(
        /[\udc00-\udfff]/.test(s[i] ?? "") ? s.charCodeAt(i) : s.codePointAt(i),
      );
    }),
  );
});

test("half of a pair is no text: it is thrown, not made", () => {
  expect(() => helpers.$wideSlice!(bytesOf("a😀"), 0, 2)).toThrow("half of a character");
  expect(helpers.$wideSlice!(bytesOf("a😀"), 1, 3)).toBe(bytesOf("😀"));
});

test("an index reads a character, any other key what every text has", () => {
  const read = (key: unknown) => helpers.$wideItem!(bytesOf("né"), key);
  expect([read(1), read("1"), read(2), read(-1), read(0.5), read("length"), read("01")]).toEqual([
    bytesOf("é"),
    bytesOf("é"),
    undefined,
    undefined,
    undefined,
    2,
    undefined,
  ]);
});
