/** What makes the firmware small: records split into variables, short fields, named built-ins, tokens. */
import { parse } from "acorn";
import { generate } from "astring";
import { describe, expect, test } from "vitest";
import { type Node } from "../../../host-client/compiler/ast.ts";
import { nameBuiltIns } from "../../../host-client/compiler/built-ins.ts";
import { mangleFields } from "../../../host-client/compiler/mangle.ts";
import { splitRecords } from "../../../host-client/compiler/records.ts";
import { analyse } from "../../../host-client/compiler/scope.ts";
import { tokenise } from "../../../host-client/compiler/tokenise.ts";
import { readableCode, TOKENS } from "../../../shared/protocol/tokens.ts";

const tree = (code: string): Node => parse(code, { ecmaVersion: "latest" }) as unknown as Node;
const text = (program: Node): string => generate(program as any, { indent: "", lineEnd: "" });
const run = (code: string): unknown => new Function(code)();

/** The program after a pass, which must give what it gave before. */
function after(code: string, pass: (program: Node) => void): string {
  const program = tree(code);
  pass(program);
  const changed = text(program);
  expect(run(`${changed};return result()`)).toEqual(run(`${code};return result()`));
  return changed;
}

describe("records", () => {
  test("a record of which only fields are named becomes variables", () => {
    const code = after("const n={a:1,f:x=>x+1};n.b=3;function result(){return n.f(n.a+n.b)+(n.c||0)}", splitRecords);
    expect(code).not.toContain("n.");
  });

  test("a record in a record, given once and named through a local, is split too", () => {
    const code = after(
      "const n={};n.store={left:2,done:[]};function result(){const s=n.store;s.left--;return [n.store.left,s.done]}",
      splitRecords,
    );
    expect(code).not.toMatch(/store\.|s\./);
  });

  test.each([
    ["passed on", "const n={a:1};function result(){return JSON.stringify(n)}"],
    ["asked by a computed key", "const n={a:1};function result(){return n['a'+'']}"],
    ["told to forget a field", "const n={a:1};delete n.a;function result(){return n.a}"],
    ["replaced", "let n={a:1};n={a:2};function result(){return n.a}"],
    ["asked for what any object has", "const n={};function result(){return typeof n.toString}"],
  ])("a record that is %s stays whole", (_, code) => {
    expect(after(code, splitRecords)).toContain("n");
    expect(after(code, splitRecords)).not.toContain("n_");
  });

  test("what a build leaves out falls away with the constant that says so", () => {
    const code = after(
      "const p={exact:false,check:null};function result(){if(p.exact)return 1;return p.check&&p.check()||2}",
      splitRecords,
    );
    expect(code).not.toMatch(/exact|check|return 1/);
  });
});

test("a short field is never a name that the program uses for something else", () => {
  const code = after(
    `const r={long:1,other:2,a:3,b:4};function result(){return [r.long,r.other,r.a,r.b,"c"]}`,
    (program) => mangleFields(program, ["long", "other"]),
  );
  expect(code).toMatch(/\{d: 1,\s*e: 2,\s*a: 3,\s*b: 4/);
});

test("built-ins that are called often get a name, others and fields of the same name keep theirs", () => {
  const code = after(
    "function result(){const o={parse:1};return [JSON.parse('1'),JSON.parse('2'),JSON.parse('3'),Math.floor(1.5),o.parse]}",
    (program) => {
      analyse(program);
      nameBuiltIns(program, ["JSON.parse", "Math.floor"]);
    },
  );
  expect(code.match(/JSON\.parse/g)).toHaveLength(1);
  expect(code).toContain("Math.floor(1.5)");
});

describe("tokens", () => {
  test.each([
    "var a=1;function f(t){return t===a?t+ ++a:-(-t)}",
    "for(let i=0;i<9;i++)if(i in o&&typeof o[i]!=='x')delete o[i];else continue",
    `var s="\\"a&&b\\xff",r=/["']=>/g,n=1 .toString();`,
    "x=a- -b+ +c- --d;y=a>>>2||b;z=b??c",
    "o.delete=o.of;p={if:1}",
    `a=/"~|[/"]/,b=x/2;function f(){return/'/.test(a)&&b/c/d}`,
  ])("%s is the same program when read back", (code) => {
    const tokens = tokenise(code).code;
    expect(text(tree(readableCode(tokens)))).toBe(text(tree(code)));
    expect(tokens.length).toBeLessThan(code.length);
  });

  test("have the numbers of Espruino's own lexer", () => {
    const bytes = ["==", "=>", "if", "function", "return", "undefined", "of", "??"].map((word) => TOKENS.get(word));
    expect(bytes).toEqual([138, 162, 163, 170, 171, 183, 198, 208]);
  });
});
