/** Inlining of functions that are called once: what the program gives stays the same. */
import { parse } from "acorn";
import { generate } from "astring";
import { expect, test } from "vitest";
import { type Node } from "../../../host-client/compiler/ast.ts";
import { inlineOnce } from "../../../host-client/compiler/inline.ts";
import { analyse } from "../../../host-client/compiler/scope.ts";
import { makeUnique } from "../../../host-client/compiler/unique-names.ts";

/** Inlines everything that is called once, and checks that `result()` gives what it gave. */
function inlined(code: string, group: (item: Node) => number = () => 1): string {
  const program = parse(code, { ecmaVersion: "latest" }) as unknown as Node;
  makeUnique(analyse(program), []);
  inlineOnce(program, group);
  const changed = generate(program as any, { indent: "", lineEnd: "" });
  const run = (text: string): unknown => new Function(`${text};return result()`)();
  expect(run(changed)).toEqual(run(code));
  return changed;
}

const RESULT = "let log=[];function say(x){log.push(x);return x}say(0);say(0);function result(){";

test.each([
  ["an expression", `${RESULT}return twice(4)+1}function twice(x){return x*2}`],
  ["a call for its effect", `${RESULT}effect(3);return log}function effect(x){say(x);say(x+1)}`],
  ["a guard", `${RESULT}for(let i=0;i<4;i++)odd(i);return log}function odd(x){if(x%2)return;say(x);say("even")}`],
  [
    "a guard that does something",
    `${RESULT}for(let i=0;i<4;i++)odd(i);return log}function odd(x){if(x%2){say("odd");return}say(x)}`,
  ],
  ["a value in a variable", `${RESULT}const a=make(say(7));return [a,log]}function make(x){const y=x+x;return [y,x]}`],
  ["an assignment", `${RESULT}let a=1;a=make(a);return a}function make(x){say(x);return x+5}`],
  ["what is returned", `${RESULT}return pick(log.length)}function pick(n){if(n>1)return "many";if(n===1)return "one"}`],
  [
    "what is returned from within",
    `${RESULT}if(log.length>9)return "no";return pick(2)}function pick(n){say(n);for(const x of log)if(x===n)return "found"}`,
  ],
  [
    "an argument that is read twice",
    `${RESULT}return square(say(3)+1)}function square(x){const y=x*x;return [y,x,log.length]}`
      .replace("return square", "const v=square")
      .replace("+1)}", "+1);return v}"),
  ],
  ["an argument that is missing", `${RESULT}return [first(1),log]}function first(a,b){return b===undefined?a:b}`],
  [
    "functions in functions",
    `${RESULT}outer(1);return log}function outer(x){middle(x);say("o")}function middle(x){inner(x);say("m")}function inner(x){say(x)}`,
  ],
])("%s moves to where it is called", (_, code) => {
  const functions = (text: string) => text.match(/function /g)!.length;
  expect(functions(inlined(code))).toBeLessThan(functions(code));
});

test.each([
  ["called twice", `${RESULT}return f(1)+f(2)}function f(x){return x+1}`],
  ["passed on", `${RESULT}return [1,2].map(f)}function f(x){return x+1}`],
  ["recursive", `${RESULT}return f(3)}function f(x){return x?x+f(x-1):0}`],
  ["given its arguments as a list", `${RESULT}return f(1,2)}function f(){return arguments.length}`],
  ["changing its parameter", `${RESULT}const a=4;const b=f(a);return [a,b]}function f(x){x++;return x}`],
  ["left from within a loop", `${RESULT}f(2);return log}function f(n){for(let i=0;i<5;i++){if(i===n)return;say(i)}}`],
])("a function that is %s stays", (_, code) => {
  expect(inlined(code)).toContain("function f(");
});

test("an argument with an effect is not put behind one that comes before it", () => {
  inlined(`${RESULT}return both(say(1),say(2))}function both(a,b){return [say(3),b,a,log]}`);
  inlined(`${RESULT}let n=1;const bump=()=>++n;const r=late(n,bump);return [r,n]}function late(v,f){f();return v}`);
});

test("nothing moves from one part of the program into another, nor within what must stay as it is", () => {
  const code = `${RESULT}return far(1)+near(2)}function far(x){return x+1}function near(x){return x+2}`;
  const part = (item: Node) => (item.id?.name === "far" ? 2 : 1);
  expect(inlined(code, part)).toContain("function far(");
  expect(inlined(code, part)).not.toContain("function near(");
  expect(inlined(code, () => -1)).toContain("function near(");
});
