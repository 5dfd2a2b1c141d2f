/** A record of which there is one is not handed from function to function on a node. */
import { parse } from "acorn";
import { generate } from "astring";
import { expect, test } from "vitest";
import type { Node } from "../../../host-client/compiler/ast.ts";
import { dropSingletons } from "../../../host-client/compiler/singletons.ts";

function dropped(code: string): string {
  const program = parse(code, { ecmaVersion: "latest" }) as unknown as Node;
  dropSingletons(program, [{ global: "only", fields: ["peer"], parameter: "peer" }]);
  return generate(program as any, { indent: "", lineEnd: "" });
}

test("a parameter that is only ever given the record goes, through all that hand it on", () => {
  const code =
    "var only = make(); function f(peer, n) { return g(n, peer); } function g(n, p) { return p.x + n; } f(only, 1);";
  expect(dropped(code)).toBe("var only = make();function f(n) {return g(n);}function g(n) {return only.x + n;}f(1);");
});

test("a parameter that is given something else, or nothing, somewhere stays in all that have it from there", () => {
  const code =
    "var only = {}; function f(peer) { return g(peer); } function g(peer) { return peer.x; } f(only); f({ x: 1 });";
  expect(dropped(code).replace(/\s+/g, " ")).toContain("function f(peer) {return g(peer);}");
  expect(dropped("var only = {}; function f(peer) { return peer; } f(only); f();")).toContain("function f(peer)");
});

test("a function that is handed on keeps its parameters, and takes them by their name for the record", () => {
  const code =
    "var only = {}; function f(peer, n) { g(peer, n); } function g(peer, n) { peer.x = n; } hand(f); f(only, 2);";
  expect(dropped(code)).toBe("var only = {};function f(peer, n) {g(n);}function g(n) {only.x = n;}hand(f);f(only, 2);");
});

test("a function that was bound to the record is handed on as it is", () => {
  const code =
    "var only = {}; function f() { this.x = 1; } function g(peer) { peer.y(); } on(f.bind(only)); on(g.bind(null, only));";
  expect(dropped(code)).toBe("var only = {};function f() {only.x = 1;}function g() {only.y();}on(f);on(g);");
});

test("a field that holds the record, and a variable that is given it, are the record", () => {
  const code = "var only = {}; function f(warden) { const peer = warden.peer; peer.x = { peer }; } f(1);";
  expect(dropped(code)).toBe("var only = {};function f(warden) {only.x = {peer: only};}f(1);");
});

test("what lies in the record's ports is called itself, where it is of the top level or the platform's", () => {
  const program = parse(
    "var only; function send() {} function start(late) { only = make({}, { send: send, now: Date.now, late: late }); } start(1); only.ports.send(only.ports.now(), only.ports.late);",
    { ecmaVersion: "latest" },
  ) as unknown as Node;
  dropSingletons(program, [
    { global: "only", fields: [], parameter: "peer", ports: { field: "ports", madeBy: "make" } },
  ]);
  expect(generate(program as any, { indent: "", lineEnd: "" })).toMatch(/send\(Date\.now\(\), only\.ports\.late\);$/);
});
