/**
 * `for (let i = 0; …; …)` with a closure in its head: each round has variables of its own, and what the head makes sees those
 * of its round. Such a loop becomes what ECMAScript says that it does: copies at the beginning of a round, then the step.
 */

import {
  type Node,
  assign,
  block,
  contains,
  declare,
  id,
  ifThen,
  isFunction,
  literal,
  not,
  replace,
  statement,
  walk,
} from "../ast.ts";
import { patternNames } from "../declarations.ts";

/** Rewrites the loops of a program whose head makes a function that sees the loop's variables. */
export function copyEachRound(program: Node): void {
  const found: { loop: Node; labels: Node[] }[] = [];
  const visit = (node: Node, labels: Node[]) => {
    if (node.type === "ForStatement" && hasClosure(node)) found.push({ loop: node, labels });
  };
  walk(program, (node, parent) => visit(node, parent?.type === "LabeledStatement" ? labelsOf(program, parent) : []));
  for (const { loop, labels } of found.reverse()) rewrite(loop, labels);
}

/** The labels around a statement, the outermost first. */
function labelsOf(program: Node, inner: Node): Node[] {
  const list = [inner];
  walk(program, (node) => {
    if (node.type === "LabeledStatement" && node.body === list[0]) list.unshift(node);
  });
  return list;
}

const variablesOf = (loop: Node): string[] =>
  loop.init?.type === "VariableDeclaration" && loop.init.kind !== "var"
    ? loop.init.declarations.flatMap((one: Node) => patternNames(one.id)).map(({ name }: Node) => name)
    : [];

function hasClosure(loop: Node): boolean {
  const names = new Set(variablesOf(loop));
  return names.size > 0 && [loop.init, loop.test, loop.update].some((part) => part && holdsClosureOf(part, names));
}

const holdsClosureOf = (part: Node, names: ReadonlySet<string>): boolean =>
  contains(
    part,
    (node) => isFunction(node) && contains(node, ({ type, name }) => type === "Identifier" && names.has(name)),
  );

function rewrite(loop: Node, labels: Node[]): void {
  const names = variablesOf(loop);
  const { init, test, update } = loop;
  const held = (name: string) => `${name}$held`;
  const isFirst = `${names[0]}$first`;
  const back = names.map((name) => statement(assign(id(held(name)), id(name))));
  const step = update ? [ifThen(id(isFirst), statement(assign(id(isFirst), literal(0))), statement(update))] : [];
  const body = block([
    declare(
      "let",
      names.map((name) => [id(name), id(held(name))]),
    ),
    ...step,
    ...(test ? [ifThen(not(test), { type: "BreakStatement", label: null })] : []),
    { type: "TryStatement", block: block([loop.body]), handler: null, finalizer: block(back) },
  ]);
  const inner: Node = { type: "ForStatement", init: null, test: null, update: null, body };
  const copies: [Node, Node][] = names.map((name) => [id(held(name)), id(name)]);
  const made = block([
    { ...init, kind: "let" },
    declare("let", update ? [...copies, [id(isFirst), literal(1)]] : copies),
    labels.reduceRight((body, { label }) => ({ type: "LabeledStatement", label, body }), inner),
  ]);
  replace(labels[0] ?? loop, made);
}
