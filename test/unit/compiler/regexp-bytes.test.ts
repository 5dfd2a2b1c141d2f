/** Patterns that are safe on bytes find in them what JavaScript finds in the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../../../host-client/compiler/passes/bytes.ts";
import { isByteSafe } from "../../../host-client/compiler/regexp-wide.ts";

const SAFE = [
  "\\d+",
  ",\\s*",
  "(\\w+): ([^,]+)",
  "^(.+)$",
  "\\S+",
  "(\\S+)\\s+(\\S+)",
  "[\\d.]+",
  "a\\.b",
  "\\bfoo\\b",
  "(?:ab)+",
  "[^;]*;",
];
const UNSAFE = [
  ".",
  "(.+)(.*)",
  "[^a]",
  "[^a]{2}",
  "(a|.)+",
  "\\W",
  "(?=a)",
  "\\B",
  "é",
  "[é]+",
  "(.)\\1",
  "[\\S]",
  "\\u00e9",
];

test.each(SAFE)("/%s/ is safe, for any text", (pattern) => {
  expect(isByteSafe(pattern)).toBe(true);
  const text = fc
    .array(fc.constantFrom("a", "b", "1", ".", ",", ";", ":", " ", "foo", "é", "語", "€"), { maxLength: 14 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (s) => {
      const found = [...s.matchAll(new RegExp(pattern, "g"))].map((match) => match.map((one) => one && bytesOf(one)));
      expect([...bytesOf(s).matchAll(new RegExp(pattern, "g"))].map((match) => [...match])).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test.each(UNSAFE)("/%s/ is not", (pattern) => expect(isByteSafe(pattern)).toBe(false));
