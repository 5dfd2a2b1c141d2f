/** What Espruino's parser refuses, found before a program runs: parsed with acorn, then held against a list. */
import { parse, type Node } from "acorn";
import { full } from "./walk.ts";

/** A program that Espruino would not run. */
export class SyntaxRefused extends Error {
  offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = "SyntaxRefused";
    this.offset = offset;
  }
}

type Check = (node: any, text: string) => string | undefined;

const isPlainParameter = (p: any): boolean => p.type === "Identifier";

function functionProblem(node: any): string | undefined {
  if (node.async) return "async functions";
  if (node.generator) return "generators";
  const bad = node.params.find((p: any) => !isPlainParameter(p));
  return (
    bad &&
    `${bad.type === "RestElement" ? "rest" : bad.type === "AssignmentPattern" ? "default" : "destructured"} parameters`
  );
}

function propertyProblem(node: any): string | undefined {
  if (node.computed) return "computed keys";
  const named = node.key.type === "Identifier";
  if (node.kind !== "init" && !named) return "accessors with quoted or reserved names";
  return undefined;
}

function memberProblem(node: any): string | undefined {
  if (node.computed) return "computed method names";
  if (node.key.type !== "Identifier")
    return node.key.type === "PrivateIdentifier" ? "private members" : "quoted method names";
  return node.type === "PropertyDefinition" && !node.value ? "fields without a value" : undefined;
}

const REFUSED_OPERATORS = new Set(["**", "**=", "??=", "||=", "&&="]);

const CHECKS: Record<string, Check> = {
  FunctionDeclaration: functionProblem,
  FunctionExpression: functionProblem,
  ArrowFunctionExpression: functionProblem,
  Property: propertyProblem,
  MethodDefinition: memberProblem,
  PropertyDefinition: memberProblem,
  StaticBlock: () => "static blocks",
  SpreadElement: () => "spread",
  ObjectPattern: () => "destructuring",
  ArrayPattern: () => "destructuring",
  ChainExpression: () => "optional chaining",
  LabeledStatement: () => "labels",
  TaggedTemplateExpression: () => "tagged templates",
  MetaProperty: () => "new.target",
  AwaitExpression: () => "await",
  YieldExpression: () => "yield",
  WithStatement: () => "with",
  ImportExpression: () => "import()",
  BinaryExpression: (n) => (REFUSED_OPERATORS.has(n.operator) ? `the operator ${n.operator}` : privateIn(n)),
  AssignmentExpression: (n) => (REFUSED_OPERATORS.has(n.operator) ? `the operator ${n.operator}` : undefined),
  MemberExpression: (n, text) => commaProblem(n.computed && n.property, n.object.end, text, "brackets"),
  SwitchCase: (n, text) => commaProblem(n.test, n.start, text, "a case"),
  SwitchStatement: (n) => (defaultNotLast(n) ? "default that is not the last case" : undefined),
  NewExpression: (n) => (n.callee.type === "NewExpression" ? "new of new" : undefined),
  ClassDeclaration: classProblem,
  ClassExpression: classProblem,
  VariableDeclarator: (n) => (n.id.type !== "Identifier" ? "destructuring" : undefined),
  Identifier: (n, text) => (text.slice(n.start, n.end) !== n.name ? "escapes in names" : undefined),
  Literal: literalProblem,
  TemplateLiteral: templateProblem,
  ReturnStatement: returnProblem,
  CatchClause: (n) => (n.param && n.param.type !== "Identifier" ? "destructuring" : undefined),
};

const privateIn = (n: any): string | undefined => (n.left.type === "PrivateIdentifier" ? "private members" : undefined);

/** Espruino reads one expression there; in parentheses it may be several. */
function commaProblem(node: any, from: number, text: string, where: string): string | undefined {
  if (node?.type !== "SequenceExpression" || text.slice(from, node.start).includes("(")) return undefined;
  return `a comma in ${where}`;
}

function defaultNotLast(node: any): boolean {
  const at = node.cases.findIndex((c: any) => c.test === null);
  return at >= 0 && at < node.cases.length - 1;
}

function classProblem(node: any): string | undefined {
  return node.superClass && node.superClass.type !== "Identifier" ? "extends of an expression" : undefined;
}

function literalProblem(node: any, text: string): string | undefined {
  const raw = text.slice(node.start, node.end);
  if (node.regex)
    return /\[[^\]]*\/[^\]]*\]/.test(node.regex.pattern) ? "a slash in a class of a regular expression" : undefined;
  if (typeof node.value !== "string") return undefined;
  return /\\(?:\r\n|[\n\r])/.test(raw)
    ? "line continuations in strings"
    : /(?<!\\)(?:\\\\)*\\u\{/.test(raw)
      ? "\\u{} escapes"
      : undefined;
}

function templateProblem(node: any, text: string): string | undefined {
  const strings = node.expressions.some((e: any) =>
    /(['"])(?:(?!\1).)*[{}](?:(?!\1).)*\1/.test(text.slice(e.start, e.end)),
  );
  if (strings) return "braces in a string inside a template";
  return node.quasis.some((q: any) => q.value.raw.includes("\\$")) ? "\\$ in a template" : undefined;
}

/** `return` and its value on two lines: JavaScript ends the statement, Espruino does not. */
function returnProblem(node: any, text: string): string | undefined {
  if (node.argument) return undefined;
  const rest = /^return\s*/.exec(text.slice(node.start))?.[0] ?? "";
  const next = text[node.start + rest.length];
  return rest.includes("\n") && next !== undefined && next !== "}" && next !== ";"
    ? "a line break after return"
    : undefined;
}

/** Children that Espruino may read without executing them: there, an array with holes is a syntax error. */
const SKIPPED: Record<string, string[]> = {
  ConditionalExpression: ["consequent", "alternate"],
  LogicalExpression: ["right"],
  IfStatement: ["consequent", "alternate"],
  SwitchCase: ["consequent"],
  ForStatement: ["update", "body"],
  ForInStatement: ["body"],
  ForOfStatement: ["body"],
  WhileStatement: ["body"],
};

/** Finds an array with holes in a place that may be skipped. Blocks and object literals are skipped unread. */
function findSkippedHole(node: any, skipped: boolean): any {
  if (node.type === "ArrayExpression" && skipped && node.elements.includes(null)) return node;
  const unread = node.type === "BlockStatement" || node.type === "ObjectExpression";
  const below = unread ? false : skipped;
  for (const key of Object.keys(node)) {
    const parts = Array.isArray(node[key]) ? node[key] : [node[key]];
    const body = key === "body" && node.type === "ArrowFunctionExpression" && node.expression;
    const inside = below || body || (SKIPPED[node.type]?.includes(key) ?? false);
    for (const part of parts) {
      const found = part?.type && findSkippedHole(part, inside);
      if (found) return found;
    }
  }
  return undefined;
}

/** Parses a program; throws SyntaxRefused at the first thing that Espruino does not read. */
export function parseProgram(text: string): any {
  let tree: Node;
  try {
    tree = parse(text, {
      ecmaVersion: 2022,
      sourceType: "script",
      allowReturnOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowHashBang: false,
      preserveParens: true,
    });
  } catch (error: any) {
    throw new SyntaxRefused(String(error.message), error.pos ?? 0);
  }
  full(tree, (node: any) => {
    const problem = CHECKS[node.type]?.(node, text);
    if (problem) throw new SyntaxRefused(`Espruino does not read ${problem}`, node.start);
  });
  const hole = text.includes(",") && findSkippedHole(tree, false);
  if (hole) throw new SyntaxRefused("Espruino does not read an array with holes where it skips code", hole.start);
  return tree;
}
