/** The tasks of a module: which exports they are, their parameters, their options in wire form. */

import ts from "./typescript.mjs";
import { OPTION_KEYS } from "../../shared/protocol/options.ts";
import { type Node, isFunction } from "./ast.ts";
import { type Reporter, refuse } from "./errors.ts";
import type { Segment } from "./files/segments.ts";
import type { Prepared } from "./pipeline.ts";
import type { Binding } from "./scope.ts";

export interface TaskInfo {
  params: string[];
  minArgs: number;
  /** -1 where there is a rest parameter. */
  maxArgs: number;
  /** Options by long name, as written in the source. */
  options: Record<string, unknown>;
}
export interface FoundTask {
  name: string;
  fn: Node;
  info: TaskInfo;
}

/** The one export that is no task but the module's check of itself. */
export const SELF_CHECK = "selfCheck";

/**
 * Finds exported functions in a parsed module; `task(fn, options)` is taken apart in place.
 *
 * @param source text of the entry
 * @param segments the files that the module was put together of; absent for what esbuild bundled
 */
export function findTasks(
  prepared: Prepared,
  source: string,
  segments?: readonly Segment[],
): { tasks: FoundTask[]; selfCheck: boolean } {
  const signatures = segments ? placedSignatures(segments) : namedSignatures(source);
  const keyOf = (name: string, binding: Binding) => (segments ? binding.declaration?.id?.start : name);
  const tasks: FoundTask[] = [];
  let selfCheck = false;
  for (const { name, binding } of exportedBindings(prepared.parsed.program)) {
    const declarator = binding.declaration;
    const wrapped = unwrap(prepared, declarator?.type === "VariableDeclarator" ? declarator.init : declarator);
    if (!wrapped || !isFunction(wrapped.fn)) continue;
    if (declarator?.type === "VariableDeclarator") declarator.init = wrapped.fn;
    if (name === SELF_CHECK) selfCheck = true;
    else
      tasks.push({
        name,
        fn: wrapped.fn,
        info: { ...parametersOf(wrapped.fn, signatures.get(keyOf(name, binding))), options: wrapped.options },
      });
  }
  return { tasks, selfCheck };
}

function exportedBindings(program: Node): { name: string; binding: Binding }[] {
  const found: { name: string; binding: Binding }[] = [];
  const add = (name: string, binding: Binding | undefined) => binding && found.push({ name, binding });
  for (const item of program.body) {
    if (item.type !== "ExportNamedDeclaration") continue;
    for (const part of item.specifiers) add(part.exported.name ?? part.exported.value, part.local.binding);
    const { declaration } = item;
    if (declaration?.type === "VariableDeclaration")
      for (const one of declaration.declarations) add(one.id.source ?? one.id.name, one.id.binding);
    else if (declaration) add(declaration.id.source ?? declaration.id.name, declaration.id.binding);
  }
  return found;
}

/** `task(fn, options)` gives the function and its options; a plain function has none. */
function unwrap(
  prepared: Prepared,
  value: Node | null | undefined,
): { fn: Node; options: Record<string, unknown> } | null {
  if (!value) return null;
  if (value.type !== "CallExpression" || !isTaskCall(prepared, value.callee)) return { fn: value, options: {} };
  const [fn, options] = value.arguments;
  const actual = fn?.type === "Identifier" && fn.binding?.values.length === 1 ? fn.binding.values[0] : fn;
  return { fn: actual ?? value, options: options ? readOptions(prepared.parsed.reporter, options) : {} };
}

function isTaskCall(prepared: Prepared, callee: Node): boolean {
  const specifier = callee.type === "Identifier" ? callee.binding?.declaration : null;
  if (specifier?.type !== "ImportSpecifier" || specifier.imported.name !== "task") return false;
  const from = prepared.parsed.program.body.find((item: Node) => item.specifiers?.includes(specifier));
  return from?.source?.value === "broccoli-esp32/node";
}

function readOptions(reporter: Reporter, node: Node): Record<string, unknown> {
  const value = evaluate(node);
  if (value === undefined || typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(reporter, "options", node);
    return {};
  }
  for (const key of Object.keys(value)) {
    if (key in OPTION_KEYS) continue;
    const part = node.properties.find((one: Node) => (one.key.name ?? one.key.value) === key);
    refuse(
      reporter,
      "options",
      part,
      `unknown option ${key}`,
      `Known options: ${Object.keys(OPTION_KEYS).join(", ")}.`,
    );
  }
  return value as Record<string, unknown>;
}

/** The value of a literal expression; undefined where it is none. */
function evaluate(node: Node | null): unknown {
  if (!node) return undefined;
  if (node.type === "Literal") return node.value;
  if (node.type === "UnaryExpression") return evaluateUnary(node);
  if (node.type === "BinaryExpression") return evaluateBinary(node);
  if (node.type === "Identifier" && node.binding?.writes === 0 && node.binding.values.length === 1)
    return evaluate(node.binding.values[0]);
  if (node.type === "ArrayExpression") {
    const items = node.elements.map(evaluate);
    return items.includes(undefined) ? undefined : items;
  }
  return node.type === "ObjectExpression" ? evaluateObject(node) : undefined;
}

function evaluateUnary(node: Node): unknown {
  const value = evaluate(node.argument);
  if (node.operator === "-" && typeof value === "number") return -value;
  return node.operator === "!" && value !== undefined ? !value : undefined;
}

function evaluateBinary(node: Node): unknown {
  const left = evaluate(node.left) as number;
  const right = evaluate(node.right) as number;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const results: Record<string, number> = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  return results[node.operator];
}

function evaluateObject(node: Node): unknown {
  const result: Record<string, unknown> = {};
  for (const part of node.properties) {
    const value = part.type === "Property" && !part.computed ? evaluate(part.value) : undefined;
    if (value === undefined) return undefined;
    result[part.key.name ?? part.key.value] = value;
  }
  return result;
}

interface Signature {
  params: string[];
  optional: boolean[];
}

function parametersOf(fn: Node, signature: Signature | undefined): Omit<TaskInfo, "options"> {
  const { params } = fn;
  const isRest = params[params.length - 1]?.type === "RestElement";
  const firstOptional = params.findIndex(
    (param: Node, index: number) =>
      (param.type !== "Identifier" && /Assignment|Rest/.test(param.type)) || signature?.optional[index],
  );
  const names = params.map((param: Node, index: number) => signature?.params[index] ?? nameOf(param, index));
  return {
    params: names,
    minArgs: firstOptional < 0 ? params.length : firstOptional,
    maxArgs: isRest ? -1 : params.length,
  };
}

function nameOf(param: Node, index: number): string {
  const inner = param.type === "AssignmentPattern" ? param.left : param.type === "RestElement" ? param.argument : param;
  return inner.type === "Identifier" ? inner.name : `arg${index + 1}`;
}

/** `x?: T` is gone once types are stripped: signatures are read from the source itself. Those of a text by their names. */
function namedSignatures(source: string): Map<unknown, Signature> {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.ESNext, false);
  return new Map(readSignatures(file).map(({ name, signature }) => [name.text, signature]));
}

/** Those of all files of a module, by the position of their names in the whole. */
const placedSignatures = (segments: readonly Segment[]): Map<unknown, Signature> =>
  new Map(
    segments.flatMap(({ source, base }) =>
      readSignatures(source).map(({ name, signature }) => [name.getStart(source) + base, signature] as const),
    ),
  );

function readSignatures(file: ts.SourceFile): { name: ts.Identifier; signature: Signature }[] {
  const found: { name: ts.Identifier; signature: Signature }[] = [];
  for (const item of file.statements) {
    if (ts.isFunctionDeclaration(item) && item.name)
      found.push({ name: item.name, signature: signatureOf(item.parameters) });
    if (!ts.isVariableStatement(item)) continue;
    for (const one of item.declarationList.declarations) {
      const fn = one.initializer && innerFunction(one.initializer);
      if (fn && ts.isIdentifier(one.name)) found.push({ name: one.name, signature: signatureOf(fn.parameters) });
    }
  }
  return found;
}

function innerFunction(value: ts.Expression): ts.ArrowFunction | ts.FunctionExpression | null {
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return value;
  if (ts.isCallExpression(value) && value.arguments[0]) return innerFunction(value.arguments[0]);
  return null;
}

const signatureOf = (parameters: ts.NodeArray<ts.ParameterDeclaration>): Signature => {
  const own = parameters.filter((one) => !(ts.isIdentifier(one.name) && one.name.text === "this"));
  return {
    params: own.map((one, index) => (ts.isIdentifier(one.name) ? one.name.text : `arg${index + 1}`)),
    optional: own.map((one) => Boolean(one.questionToken || one.initializer || one.dotDotDotToken)),
  };
};

/** `[minArgs, maxArgs, options]` with the options' wire keys, as `exports.$` holds it. */
export function tableEntry(info: TaskInfo): [number, number] | [number, number, Record<string, unknown>] {
  const keys = OPTION_KEYS as unknown as Record<string, string>;
  const options = Object.fromEntries(Object.entries(info.options).map(([name, value]) => [keys[name]!, value]));
  return Object.keys(options).length ? [info.minArgs, info.maxArgs, options] : [info.minArgs, info.maxArgs];
}
