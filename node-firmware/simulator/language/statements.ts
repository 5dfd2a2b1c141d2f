/** Statements of Espruino's language as JavaScript. */
import { assignName, expression } from "./expressions.ts";
import { writeClass } from "./classes.ts";
import { declareFunction, frameText, writeFunction } from "./functions.ts";
import { blockNames, Scope } from "./scope.ts";
import * as stack from "./stack.ts";
import type { Unit } from "./unit.ts";
import { makesClosures } from "./walk.ts";

const LOOP_CHECK = "if(--R.fuel<0)R.tick();";

/** Writes statements one after another, each with its place for stack traces. */
export function statements(unit: Unit, nodes: any[]): string {
  return nodes.map((n) => statement(unit, n)).join("");
}

/**
 * Writes what stands in a scope of its own. Where closures may keep its variables it gets an environment that is new
 * at every entry; else its variables live in the function's, and are UNSET again at every entry.
 */
interface Declared {
  name: string;
  constant: boolean;
  always?: boolean;
}

function scoped(unit: Unit, names: Declared[], keeps: boolean, write: () => string): string {
  if (names.length === 0) return write();
  const { scope, current } = unit;
  const frame = keeps || !current ? unit.translation.frame(current) : current;
  if (frame !== current) {
    unit.local.add(frame);
    unit.current = frame;
  }
  unit.scope = new Scope(scope, frame, false);
  const slots = names.map(({ name, constant, always }) => unit.scope.declare(name, !!always, constant));
  const content = write();
  unit.scope = scope;
  unit.current = current;
  if (frame === current) return slots.map((s) => `e${frame.id}[${s?.index}]=U;`).join("") + content;
  return `const e${frame.id}=${frameText(frame, current ? unit.frameText(current) : "null", new Map())};${content}`;
}

function block(unit: Unit, body: any[]): string {
  return unit.inner(
    stack.BLOCK,
    () => `{${scoped(unit, blockNames(body), body.some(makesClosures), () => statements(unit, body))}}`,
  );
}

/** A statement that is the body of another: braces around it in the output. */
function body(unit: Unit, node: any): string {
  return node.type === "BlockStatement" ? block(unit, node.body) : `{${statement(unit, node)}}`;
}

function declaration(unit: Unit, node: any): string {
  return node.declarations.map((d: any) => declarator(unit, node.kind, d)).join("");
}

function declarator(unit: Unit, kind: string, d: any): string {
  const { name } = d.id;
  const scope = kind !== "var" && unit.scope.names.has(name) ? unit.scope : unit.scope.base;
  const slot = scope.names.get(name);
  const value = d.init ? unit.inner(stack.DECLARATION, () => expression(unit, d.init)) : undefined;
  if (!slot || !scope.frame) {
    return `$.declareGlobal(R,${JSON.stringify(name)},${value ?? "U"},${kind === "const"});`;
  }
  const place = `${unit.frameText(scope.frame)}[${slot.index}]`;
  if (value === undefined) return slot.always ? "" : `if(${place}===U)${place}=undefined;`;
  return `${place}=${value};`;
}

function ifStatement(unit: Unit, node: any): string {
  return unit.inner(stack.IF, () => {
    const otherwise = node.alternate ? `else${body(unit, node.alternate)}` : "";
    return `if(${expression(unit, node.test)})${body(unit, node.consequent)}${otherwise}`;
  });
}

/** Inside a loop or a switch, `break` and `continue` are its own, even within a `finally`. */
function inLoop(unit: Unit, bytes: number, write: () => string): string {
  unit.loopDepth++;
  const text = unit.inner(bytes, write);
  unit.loopDepth--;
  return text;
}

const loopBody = (unit: Unit, node: any): string => `{${LOOP_CHECK}${body(unit, node)}}`;

/** The names of a loop's head: one binding for all its turns, as on the node. */
function headNames(init: any): { name: string; constant: boolean }[] {
  if (init?.type !== "VariableDeclaration" || init.kind === "var") return [];
  return init.declarations.map((d: any) => ({ name: d.id.name, constant: init.kind === "const" }));
}

function forStatement(unit: Unit, node: any): string {
  return `{${scoped(unit, headNames(node.init), makesClosures(node), () => {
    const init = !node.init
      ? ""
      : node.init.type === "VariableDeclaration"
        ? declaration(unit, node.init)
        : `${expression(unit, node.init)};`;
    const test = node.test ? expression(unit, node.test) : "";
    const step = node.update ? expression(unit, node.update) : "";
    return inLoop(unit, stack.FOR, () => `${init}for(;${test};${step})${loopBody(unit, node.body)}`);
  })}}`;
}

function forEach(unit: Unit, node: any): string {
  const isOf = node.type === "ForOfStatement";
  return `{${scoped(unit, headNames(node.left), makesClosures(node), () => {
    const item = unit.temporary();
    // A name in the head is there also where nothing is visited.
    const declared = node.left.type === "VariableDeclaration" ? declaration(unit, node.left) : "";
    const source = expression(unit, node.right);
    const store = storeItem(unit, node.left, item);
    const list = `$.${isOf ? "valuesOf" : "keysOf"}(R,${source})`;
    return inLoop(
      unit,
      stack.FOR,
      () => `${declared}for(${item} of ${list}){${LOOP_CHECK}${store}${body(unit, node.body)}}`,
    );
  })}}`;
}

function storeItem(unit: Unit, left: any, item: string): string {
  if (left.type === "MemberExpression") {
    const object = expression(unit, left.object);
    if (left.computed) return `$.setKey(R,${object},${expression(unit, left.property)},${item});`;
    return `$.set(R,${object},${JSON.stringify(left.property.name)},${item});`;
  }
  if (left.type !== "VariableDeclaration") return `${assignName(unit, left.name, item)};`;
  const { name } = left.declarations[0].id;
  const scope = unit.scope.names.has(name) && left.kind !== "var" ? unit.scope : unit.scope.base;
  const slot = scope.names.get(name);
  if (!slot || !scope.frame) return `$.declareGlobal(R,${JSON.stringify(name)},${item},false);`;
  return `${unit.frameText(scope.frame)}[${slot.index}]=${item};`;
}

function switchStatement(unit: Unit, node: any): string {
  return unit.inner(stack.SWITCH, () => {
    const on = unit.temporary();
    unit.loopDepth++;
    const cases = node.cases.map((c: any) => {
      const head = c.test ? `case $.same(R,${on},${expression(unit, c.test)}):` : "default:";
      return head + statements(unit, c.consequent);
    });
    unit.loopDepth--;
    return `${on}=${expression(unit, node.discriminant)};switch(true){${cases.join("")}}`;
  });
}

function tryStatement(unit: Unit, node: any): string {
  return unit.inner(stack.TRY, () => {
    const id = ++unit.labels;
    const save = `const d${id}=R.depth,s${id}=R.sp;`;
    if (!node.finalizer) return `{${save}try${block(unit, node.block.body)}${catchText(unit, node, id)}}`;
    unit.returnFlags.push(`w${id}`);
    const caught = node.handler ? catchText(unit, node, id) : "catch(x){throw x}";
    const inner = `try${block(unit, node.block.body)}${caught}`;
    unit.returnFlags.pop();
    return `{${save}let i${id},p${id},w${id},v${id}=U;try{${inner}}${finallyText(unit, node, id)}}`;
  });
}

function catchText(unit: Unit, node: any, id: number): string {
  const { param, body: handler } = node.handler;
  const names = param ? [{ name: param.name, constant: false, always: true }] : [];
  const content = scoped(unit, names, makesClosures(handler), () => {
    const store = param ? `${assignName(unit, param.name, `x${id}`)};` : "";
    return store + block(unit, handler.body);
  });
  return `catch(y${id}){const x${id}=$.caught(R,y${id},d${id},s${id});${content}}`;
}

/**
 * `finally`: not run where the callback was cut off. Its own jumps end only itself, its `return` counts only where a
 * `return` is on its way already, its exception only where one is.
 */
function finallyText(unit: Unit, node: any, id: number): string {
  const label = `L${id}`;
  const { finallyLabel, finallyValue, loopDepth } = unit;
  unit.loopDepth = 0;
  unit.finallyLabel = label;
  unit.finallyValue = `v${id}`;
  const content = block(unit, node.finalizer.body);
  unit.finallyLabel = finallyLabel;
  unit.finallyValue = finallyValue;
  unit.loopDepth = loopDepth;
  const inner = `const r${id}=$.restore(R,d${id},s${id});try{${label}:${content}}catch(z){$.swallow(z,p${id})}$.back(R,r${id});`;
  const replace = `if(w${id}&&v${id}!==U)return v${id};`;
  return `catch(x){i${id}=$.isCutOff(x);p${id}=x;throw x}finally{if(!i${id}){${inner}${replace}}}`;
}

function returnStatement(unit: Unit, node: any): string {
  const value = node.argument ? unit.inner(stack.RETURN, () => expression(unit, node.argument)) : "undefined";
  if (unit.finallyLabel) return `${unit.finallyValue}=${value};break ${unit.finallyLabel};`;
  if (unit.returnFlags.length === 0) return `return ${value};`;
  const t = unit.temporary();
  return `${t}=${value};${unit.returnFlags.map((flag) => `${flag}=true;`).join("")}return ${t};`;
}

function jump(unit: Unit, word: string): string {
  return unit.finallyLabel && unit.loopDepth === 0 ? `break ${unit.finallyLabel};` : `${word};`;
}

type Writer = (unit: Unit, node: any) => string;

const WRITERS: Record<string, Writer> = {
  ExpressionStatement: (unit, node) => {
    const text = expression(unit, node.expression);
    return unit.completion ? `${unit.completion}=${text};` : `${text};`;
  },
  VariableDeclaration: declaration,
  FunctionDeclaration: (unit, node) =>
    declareFunction(unit, node.id.name, writeFunction(unit, { ...node, id: undefined, name: node.id.name })),
  ClassDeclaration: (unit, node) => declareFunction(unit, node.id.name, writeClass(unit, node)),
  BlockStatement: (unit, node) => block(unit, node.body),
  IfStatement: ifStatement,
  WhileStatement: (unit, node) =>
    inLoop(unit, stack.WHILE, () => `while(${expression(unit, node.test)})${loopBody(unit, node.body)}`),
  DoWhileStatement: (unit, node) =>
    inLoop(unit, stack.WHILE, () => `do${loopBody(unit, node.body)}while(${expression(unit, node.test)});`),
  ForStatement: forStatement,
  ForInStatement: forEach,
  ForOfStatement: forEach,
  SwitchStatement: switchStatement,
  TryStatement: tryStatement,
  ReturnStatement: returnStatement,
  ThrowStatement: (unit, node) => `$.throwValue(${expression(unit, node.argument)});`,
  BreakStatement: (unit) => jump(unit, "break"),
  ContinueStatement: (unit) => jump(unit, "continue"),
  EmptyStatement: () => "",
  DebuggerStatement: () => "",
};

/** Writes one statement. */
export function statement(unit: Unit, node: any): string {
  const writer = WRITERS[node.type];
  if (!writer) throw new Error(`no way to run ${node.type}`);
  const text = writer(unit, node);
  return text === "" ? "" : `R.pos=${node.start};${text}`;
}
