/**
 * Names that one case of a `switch` declares and another one uses: whether they have a value then depends on where the switch
 * began. They are declared before it, with a note of whether their declaration was passed.
 */

import {
  type Node,
  arrow,
  assign,
  become,
  block,
  call,
  conditional,
  declare,
  id,
  literal,
  replace,
  statement,
  walk,
} from "../ast.ts";
import { patternNames } from "../declarations.ts";

/**
 * Rewrites an analysed program; what the analysis found out is void then.
 *
 * @returns false where nothing was changed
 */
export function scopeCases(program: Node): boolean {
  const found: { node: Node; names: Node[] }[] = [];
  walk(program, (node) => {
    const names = node.type === "SwitchStatement" ? sharedNames(node) : [];
    if (names.length) found.push({ node, names });
  });
  for (const { node, names } of found.reverse()) rewrite(node, names);
  return found.length > 0;
}

const isLexical = (item: Node): boolean => item.type === "ClassDeclaration" || /^(let|const)$/.test(item.kind ?? "");
const declaredBy = (item: Node): Node[] => groupsOf(item).flat();

function sharedNames(node: Node): Node[] {
  return node.cases.flatMap((one: Node) => {
    const isShared = ({ binding }: Node) => binding?.uses.some((use: Node) => !isWithin(use, one));
    return one.consequent.filter(isLexical).flatMap((item: Node) =>
      groupsOf(item)
        .filter((group) => group.some(isShared))
        .flat(),
    );
  });
}

/** The names that one class or one pattern declares together. */
const groupsOf = (item: Node): Node[][] =>
  item.id ? [[item.id]] : item.declarations.map((one: Node) => patternNames(one.id));

const isWithin = (use: Node, one: Node): boolean =>
  use.start === undefined || (use.start >= (one.consequent[0]?.start ?? 0) && use.start <= one.end!);

function rewrite(node: Node, names: Node[]): void {
  const shared = new Set(names.map(({ binding }) => binding));
  for (const one of node.cases) guardUses(one, shared);
  for (const one of node.cases) one.consequent = one.consequent.flatMap((item: Node) => passed(item, shared));
  const variables = names.flatMap(({ name }): [Node, Node | null][] => [
    [id(name), null],
    [id(noteOf(name)), literal(0)],
  ]);
  become(node, block([declare("let", variables), { ...node }]));
}

const noteOf = (name: string): string => `${name}$passed`;

/** A declaration as an assignment, and the note that it was passed. */
function passed(item: Node, shared: ReadonlySet<any>): Node[] {
  if (!isLexical(item) || !declaredBy(item).some(({ binding }) => shared.has(binding))) return [item];
  if (item.type === "ClassDeclaration")
    return [statement(assign(id(item.id.name), { ...item, type: "ClassExpression" })), ...notes([item.id])];
  return item.declarations.flatMap((one: Node) => {
    const names = patternNames(one.id);
    if (!names.some(({ binding }) => shared.has(binding))) return [{ ...item, declarations: [one] }];
    return [statement(assign(one.id, one.init ?? id("undefined"))), ...notes(names)];
  });
}

const notes = (names: Node[]): Node[] => names.map(({ name }) => statement(assign(id(noteOf(name)), literal(1))));

/** Uses in other cases throw where the declaration was not passed. */
function guardUses(own: Node, shared: ReadonlySet<any>): void {
  const isForeign = (use: Node) => use.type === "Identifier" && shared.has(use.binding) && !declares(own, use.binding);
  const uses: { node: Node; parent: Node | null }[] = [];
  walk(own, (inner, parent) => {
    const target = inner.type === "UpdateExpression" ? inner.argument : inner.left;
    const isWrite = /^(Update|Assignment)Expression$/.test(inner.type) && isForeign(target);
    if (isWrite && inner.operator === "=") uses.push({ node: inner.right, parent: target });
    else if (isWrite) uses.push({ node: inner, parent: target });
    else if (isForeign(inner) && isRead(inner, parent)) uses.push({ node: inner, parent: inner });
  });
  for (const { node: use, parent } of uses.reverse()) guard(use, parent!.name);
}

const declares = (one: Node, binding: unknown): boolean =>
  one.consequent
    .filter(isLexical)
    .flatMap(declaredBy)
    .some((name: Node) => name.binding === binding);

function isRead(node: Node, parent: Node | null): boolean {
  if (!parent || /Pattern$|^(RestElement|UpdateExpression)$/.test(parent.type)) return parent?.right === node;
  if (parent.type === "AssignmentExpression") return parent.left !== node;
  return !(parent.type === "Property" && parent.shorthand);
}

/** `name$passed ? use : (() => { name; let name; })()` */
function guard(use: Node, name: string): void {
  const early = { ...id(name), start: 0, end: 0 };
  const declaration = declare("let", [[id(name), null]]);
  declaration.declarations[0].start = 1;
  const throws = call(arrow([], block([statement(early), declaration])));
  replace(use, conditional(id(noteOf(name)), { ...use }, throws));
}
