/** Code of several pages has a gap of erased flash before each further one, and does what it did. */
import { describe, expect, it } from "vitest";
import { tokenise } from "../../../host-client/compiler/tokenise.ts";
import { paginate } from "../../../host-client/deploy/pages.ts";
import { readableCode } from "../../../shared/protocol/tokens.ts";

const PAGE_BYTES = 4096;
const HEADER_BYTES = 32;
const GAP = "\xff".repeat(HEADER_BYTES);

/** The places in a file's content where headers of pages lie. */
const gapsOf = (code: string) => {
  const gaps: string[] = [];
  for (let at = PAGE_BYTES - HEADER_BYTES; at < code.length; at += PAGE_BYTES) gaps.push(code.substr(at, HEADER_BYTES));
  return gaps;
};

const functions = (count: number, body: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `function f${i}(a){${body(i)}}`).join("");

/** The value of `sum` after the code. */
const evaluate = (code: string): unknown => new Function(`${code};return sum`)();

describe("paginate", () => {
  it("leaves code of one page as it is", () => {
    const code = `var sum=1;${" ".repeat(4_000)}`;
    expect(paginate(code)).toEqual({ code, inserted: [] });
  });

  it("puts a gap in a comment before each further page, whatever the length", () => {
    for (let count = 90; count < 400; count += 17) {
      const code = `${functions(count, (i) => `return a*${i}+"text ${i}".length`)}var sum=0;${Array.from({ length: count }, (_, i) => `sum+=f${i}(2);`).join("")}`;
      const paged = paginate(code).code;
      expect(gapsOf(paged).every((gap) => gap === GAP)).toBe(true);
      expect(gapsOf(paged).length).toBeGreaterThan(0);
      expect(evaluate(paged)).toBe(evaluate(code));
    }
  });

  it("does the same to code in Espruino's tokens", () => {
    const code = functions(400, (i) => `if(a===this||a>=0)return/[/"]a${i}/.test("x /")?a*${i}:this/2;else a++/3`);
    const bare = `${code}var sum=0;${Array.from({ length: 400 }, (_, i) => `sum+=f${i}(-2)?1:0;`).join("")}`;
    const paged = paginate(tokenise(bare).code).code;
    expect(gapsOf(paged).length).toBeGreaterThan(1);
    expect(gapsOf(paged).every((gap) => gap === GAP)).toBe(true);
    expect(evaluate(readableCode(paged))).toBe(evaluate(bare));
  });

  it("tells where it put what in, so that positions can be turned back", () => {
    const code = `var sum=0;${"sum+=1;".repeat(2_000)}`;
    const { code: paged, inserted } = paginate(code);
    let bare = paged;
    for (const [at, length] of inserted) bare = bare.slice(0, at) + bare.slice(at + length);
    expect(bare).toBe(code);
  });

  it("never splits a string, a regular expression or a template, nested ones included", () => {
    const text = "x y ".repeat(300);
    const code = `var sum=[${Array.from({ length: 12 }, () => `"${text}",/a b*${"c ".repeat(200)}/.source,\`${text}\${[\`${text}\`].map(a=>{return a})}${text}\``).join(",")}].join("")`;
    const paged = paginate(code).code;
    expect(evaluate(paged)).toBe(evaluate(code));
    expect(gapsOf(paged).every((gap) => gap === GAP)).toBe(true);
  });

  it("refuses a string that leaves no room for a gap", () => {
    expect(() => paginate(`var sum="${"x".repeat(9_000)}"`)).toThrow(/E206|longer than a page/);
  });
});
