/** Functions: each becomes one JavaScript function of (machine, environment, this, arguments, itself). */
import { expression } from "./expressions.ts";
import { blockNames, functionNames, Scope, usesArguments, type Frame } from "./scope.ts";
import { statements } from "./statements.ts";
import { Unit } from "./unit.ts";
import { seesThis } from "./walk.ts";

const RETURN = /^return\b\s*/;

/** The body as Espruino keeps it: without braces, outer white space, and a `return` at its beginning. */
function bodySource(text: string, node: any): { source: string; isReturn: boolean; offset: number } {
  if (node.body.type !== "BlockStatement") {
    return { source: text.slice(node.body.start, node.body.end), isReturn: true, offset: node.body.start };
  }
  const inner = text.slice(node.body.start + 1, node.body.end - 1);
  const lead = inner.length - inner.trimStart().length;
  const source = inner.trim();
  const isReturn = RETURN.test(source);
  const skipped = isReturn ? (RETURN.exec(source) as RegExpExecArray)[0].length : 0;
  return { source: source.slice(skipped), isReturn, offset: node.body.start + 1 + lead + skipped };
}

function declareAll(scope: Scope, node: any, internalName: string | undefined): void {
  for (const p of node.params) scope.declare(p.name, true);
  if (internalName) scope.declare(internalName, true);
  if (usesArguments(node)) {
    const params = node.params.map((p: any) => `e${scope.frame?.id}[${scope.names.get(p.name)?.index}]`);
    const slot = scope.declare("arguments", false);
    if (slot && !slot.always) slot.make = `$.argumentsArray(R,[${params.join(",")}],A)`;
  }
  if (node.body.type !== "BlockStatement") return;
  for (const name of functionNames(node.body.body)) scope.declare(name, false);
  for (const { name, constant } of blockNames(node.body.body)) scope.declare(name, false, constant);
}

/** Slots of a new environment: what is passed in, the function itself, `arguments`, and UNSET for what comes later. */
export function frameText(frame: Frame, outer: string, first: Map<number, string>): string {
  const slots = [outer];
  for (let i = 1; i < frame.size; i++) slots.push(first.get(i) ?? "U");
  return `[${slots.join(",")}]`;
}

function initialSlots(scope: Scope, node: any, internalName: string | undefined): Map<number, string> {
  const first = new Map<number, string>();
  const index = (name: string): number => (scope.names.get(name) as { index: number }).index;
  if (internalName) first.set(index(internalName), "F");
  node.params.forEach((p: any, i: number) => first.set(index(p.name), `A[${i}]`));
  return first;
}

/** Writes the code of a function and returns its number among the codes of the file. */
export function functionCode(outer: Unit, node: any, name: string, internalName?: string): number {
  const { translation } = outer;
  const number = translation.codes.length;
  const body = bodySource(translation.file.text, node);
  const usesThis = seesThis(node.body);
  translation.codes.push({
    name,
    params: node.params.map((p: any) => p.name),
    source: body.source,
    isReturn: body.isReturn,
    usesThis,
    isArrow: node.type === "ArrowFunctionExpression",
    offset: body.offset,
    file: translation.file,
    scopes: outer.scope.count(),
  });
  translation.bodies[number] = "";
  const frame = translation.frame(outer.current);
  const scope = new Scope(outer.scope, frame, true);
  declareAll(scope, node, internalName);
  const unit = new Unit(translation, outer.current, scope);
  unit.local.add(frame);
  unit.current = frame;
  const content =
    node.body.type === "BlockStatement" ? statements(unit, node.body.body) : `return ${expression(unit, node.body)};`;
  translation.bodies[number] = wrap(unit, frame, initialSlots(scope, node, internalName), content, number);
  return number;
}

/** Puts the prologue before a body: temporaries, environment, `this`. */
export function wrap(unit: Unit, frame: Frame, first: Map<number, string>, content: string, number: number): string {
  const temporaries = Array.from({ length: unit.temporaries }, (_, i) => `t${i + 1}`);
  const lets = temporaries.length ? `let ${temporaries.join(",")};` : "";
  const env = `const e${frame.id}=R.frameEnv[R.depth-1]=${frameText(frame, "env", first)};`;
  return `function f${number}(R,env,T,A,F){${env}const self=T===undefined?R.root:T;${lets}${content}}`;
}

/** A function expression as a value. */
export function writeFunction(unit: Unit, node: any): string {
  const number = functionCode(unit, node, node.id?.name ?? "", node.id?.name);
  return `$.makeFunction(R,C[${number}],${unit.currentText()},self)`;
}

/** A function declaration: not hoisted, it takes place when it is executed. */
export function declareFunction(unit: Unit, name: string, value: string): string {
  const { base } = unit.scope;
  const slot = base.names.get(name);
  if (!base.frame || !slot) return `$.declareFunction(R,${JSON.stringify(name)},${value});`;
  const place = `${unit.frameText(base.frame)}[${slot.index}]`;
  return `${place}=$.redeclare(${place},${value});`;
}
