/** The last gate: what comes out is parsed again, and must consist of what Espruino runs. */

import { parse } from "acorn";
import { losesThis } from "./arrows.ts";
import { MAX_NAME, type Node, walk } from "./ast.ts";
import { CompileError, type Reporter, refuse } from "./errors.ts";

const ALLOWED = new Set(
  (
    "Program ExpressionStatement BlockStatement EmptyStatement ReturnStatement BreakStatement ContinueStatement IfStatement " +
    "SwitchStatement SwitchCase ThrowStatement TryStatement CatchClause WhileStatement DoWhileStatement ForStatement " +
    "ForInStatement ForOfStatement FunctionDeclaration VariableDeclaration VariableDeclarator ThisExpression ArrayExpression " +
    "ObjectExpression Property FunctionExpression ArrowFunctionExpression UnaryExpression UpdateExpression BinaryExpression " +
    "AssignmentExpression LogicalExpression MemberExpression ConditionalExpression CallExpression NewExpression " +
    "SequenceExpression Identifier Literal"
  ).split(" "),
);

/** Checks of single constructs within allowed nodes: each returns what is wrong, or null. */
const CHECKS: ((node: Node) => string | null)[] = [
  (node) => (node.type === "Identifier" && node.name.length > MAX_NAME ? `name ${node.name}` : null),
  (node) => (node.label ? "label" : null),
  (node) => (losesThis(node) ? "an arrow that loses its this" : null),
  (node) =>
    node.type === "ArrowFunctionExpression" && node.params.some((param: Node) => /^([A-H]\d+|E)$/.test(param.name))
      ? "a parameter named like a pin"
      : null,
  (node) => (node.async || node.generator ? "async or generator function" : null),
  (node) =>
    node.type === "Property" && (node.computed || (node.kind !== "init" && node.key.type !== "Identifier"))
      ? "computed key"
      : null,
  (node) =>
    /Function/.test(node.type) && node.params.some((param: Node) => param.type !== "Identifier")
      ? "parameter pattern"
      : null,
  (node) => (node.type === "ArrayExpression" && node.elements.includes(null) ? "array hole" : null),
  (node) => (node.type === "BinaryExpression" && node.operator === "**" ? "exponent operator" : null),
  (node) =>
    node.type === "AssignmentExpression" && /^(\*\*|&&|\|\||\?\?)=$/.test(node.operator) ? "assignment operator" : null,
  (node) => (node.type === "MemberExpression" && node.optional ? "optional chain" : null),
  (node) =>
    node.type === "SwitchStatement" && node.cases.slice(0, -1).some((one: Node) => !one.test)
      ? "default before case"
      : null,
  (node) => (node.type === "Literal" && node.bigint ? "BigInt" : null),
  (node) => (node.type === "MemberExpression" && hasComma(node.computed && node.property) ? "comma in brackets" : null),
  (node) => (node.type === "SwitchCase" && hasComma(node.test) ? "comma in a case" : null),
];

const hasComma = (node: Node | null | false): boolean => node !== false && node?.type === "SequenceExpression";

/** Throws a CompileError (E190) where the text holds what Espruino does not run. */
export function checkOutput(code: string, file: string): void {
  const reporter: Reporter = { file, source: code, problems: [] };
  walk(parseOutput(code, reporter), (node) => {
    if (!ALLOWED.has(node.type)) refuse(reporter, "gate", node, node.type);
    for (const check of CHECKS) {
      const wrong = check(node);
      if (wrong) refuse(reporter, "gate", node, wrong);
    }
  });
  if (reporter.problems.length) throw new CompileError(reporter.problems);
}

function parseOutput(code: string, reporter: Reporter): Node {
  try {
    return parse(code, { ecmaVersion: "latest", sourceType: "script", locations: true }) as unknown as Node;
  } catch (error: any) {
    const start = error.loc ?? { line: 1, column: 0 };
    refuse(reporter, "gate", { loc: { start, end: start } }, String(error.message));
    throw new CompileError(reporter.problems);
  }
}
