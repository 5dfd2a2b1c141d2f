/** A pattern for bytes finds in bytes what the pattern that it was made of finds in the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../../../host-client/compiler/passes/bytes.ts";
import { bytePattern } from "../../../host-client/compiler/regexp-wide.ts";

const MADE = [
  ".",
  "..",
  "(.)(.)",
  "[^a]",
  "[^a,]{2}",
  "é",
  "é+",
  "[éb]",
  "[a-fé語]*x?",
  "[à-ÿ]+",
  "\\W",
  "\\S+\\s",
  "\\u00e9|a",
  "(.)\\1",
  "^.",
  ".$",
  "(é|€)(.?)",
  "[^\\d]+",
  "[\\u00c0-\\u024f]",
  "a.*?€",
  "x*",
];
const NONE = ["(?=é)", "(?<=a).", "\\B", "[^é]", "[\\Sa]"];

const text = fc
  .array(fc.constantFrom("a", "b", "1", ",", " ", "x", "é", "É", "語", "€", "ÿ"), { maxLength: 10 })
  .map((parts) => parts.join(""));
const found = (s: string, pattern: string) => [...s.matchAll(new RegExp(pattern, "g"))].map((match) => [...match]);

test.each(MADE)("/%s/", (pattern) => {
  const made = bytePattern(pattern, "")!;
  fc.assert(
    fc.property(text, (s) => {
      // Between bytes of a character nothing is found: what matches nothing is found at more places, and refused elsewhere.
      const isThere = ([whole]: string[]) => whole !== "";
      const expected = found(s, pattern)
        .filter(isThere)
        .map((match) => match.map((one) => one && bytesOf(one)));
      expect(found(bytesOf(s), made).filter(isThere)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("whatever its case, a character is one of its two", () => {
  expect(bytePattern("é", "i")).toBe("(?:\\xc3\\xa9|\\xc3\\x89)");
  expect(bytePattern("[à-ÿ]", "i")).toBeNull();
});

test.each(NONE)("there is none for /%s/", (pattern) => expect(bytePattern(pattern, "")).toBeNull());
