/**
 * What reaches into the built-in prototypes as no ordinary program does: items and lengths that all lists would share, the
 * constructor of one list, static methods that would make objects of another class. Refused where it is written.
 */

import { type Node, isFunction, walk } from "../ast.ts";
import { type Reporter, refuse } from "../errors.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import type { Prepared } from "../pipeline.ts";
import { standardMember } from "../standard.ts";

/** Refuses it at its place. */
export function refusePrototypes(prepared: Prepared): void {
  const { program, reporter } = prepared.parsed;
  const { facts } = prepared;
  walk(program, (node) => {
    const target = changedMember(node);
    if (target) refuseMember(reporter, node, target);
    if (node.type === "CallExpression") refuseLoan(reporter, node, facts.methods);
    if (node.type === "MemberExpression" && staticKey(node) === "caller" && isKnownFunction(node.object))
      refuse(reporter, "missing", node, "the caller of a function", "Hand on what is needed of it.");
    if (node.type === "MemberExpression" && /^Symbol\.prototype\.(toString|valueOf)$/.test(pathOf(node)))
      refuse(reporter, "missing", node, pathOf(node), "Call it of the symbol.");
  });
}

/** Whether the library has a member: a node finds its own in other ways. */
const OWNED =
  /^(Array|Object|Function|String|Number|Boolean|Date|Math|JSON|RegExp|Map|Set|Promise|Symbol|\w*Error|(en|de)codeURIComponent|parse(Int|Float)|is(NaN|Finite))(\.prototype)?(\.\w+)?\.(hasOwnProperty|propertyIsEnumerable)$/;
const SHARED = /^(Array|Object|Function|String|Number|Boolean)\.prototype$/;

interface Changed {
  object: Node;
  /** null for one that is known at run time only */
  key: string | null;
}

/** The member that an assignment, `delete` or `Object.defineProperty` changes. */
function changedMember(node: Node): Changed | null {
  const target =
    node.type === "AssignmentExpression"
      ? node.left
      : /^(Update|Unary)Expression$/.test(node.type)
        ? node.argument
        : null;
  const isWritten = node.type !== "UnaryExpression" || node.operator === "delete";
  if (target?.type === "MemberExpression" && isWritten) return { object: target.object, key: keyOf(target) };
  if (node.type !== "CallExpression" || pathOf(node.callee) !== "Object.defineProperty") return null;
  const [object, key] = node.arguments;
  return object && key ? { object, key: key.type === "Literal" ? String(key.value) : null } : null;
}

const keyOf = (node: Node): string | null =>
  node.computed && node.property.type === "Literal" ? String(node.property.value) : staticKey(node);

function refuseMember(reporter: Reporter, node: Node, { object, key }: Changed): void {
  const path = pathOf(object);
  if (node.type === "UnaryExpression" && /^[A-Z]\w+\.prototype(\.\w+)?$/.test(path) && isOfLibrary(path, key))
    refuse(reporter, "assignment", node, `${path}.${key} taken away`, "Leave the library as it is.");
  if (node.type === "AssignmentExpression" && key !== null && /^(Promise|Symbol|JSON)(\.prototype)?$/.test(path))
    if (isOfLibrary(path, key))
      refuse(reporter, "assignment", node, `another ${path}.${key}`, "Call your own function.");
  if (key !== null && SHARED.test(path) && (key === "length" || /^\d+$/.test(key)))
    refuse(reporter, "assignment", node, `${key} of ${path}`, "Put it into the list itself.");
  if (key === "constructor" && object.type === "Identifier" && object.binding?.values?.[0]?.type === "ArrayExpression")
    refuse(reporter, "assignment", node, "the constructor of an array", "Build the other object by itself.");
}

/** `Array.from.call(List, items)` */
function refuseLoan(reporter: Reporter, { callee, arguments: [receiver] }: Node, methods: ReadonlySet<string>): void {
  const path = pathOf(callee);
  if (
    OWNED.test(path) ||
    /^(Number|String|Boolean)\.prototype\.(to\w+|valueOf)$/.test(path) ||
    path === "Function.prototype"
  )
    refuse(reporter, "missing", callee, `${path} of what the library is made of`, "Ask a value of the program.");
  if (/^Function\.prototype\.toString\.(call|apply)$/.test(path))
    refuse(reporter, "missing", callee, "the text of a function", "Keep what you need of it under a name of its own.");
  if (!methods.has("next") && isCallOfNext(callee))
    refuse(reporter, "missing", callee, "next of another iterator", "Call it of the iterator itself.");
  if (/^(Promise|Map|Set|Date|RegExp)\.(call|apply)$/.test(path))
    refuse(reporter, "class", callee, `${path}: a constructor called of an object`, "Call it with new.");
  const [, holder] = /^(Array|Promise)\.\w+\.(?:call|apply|bind)$/.exec(pathOf(callee)) ?? [];
  if (!holder || !receiver || pathOf(receiver) === holder) return;
  if (holder === "Array" && (receiver.type === "Literal" || pathOf(receiver) === "undefined")) return;
  refuse(reporter, "class", callee, `${pathOf(callee)} of another class`, "Make the object first, then fill it.");
}

const isKnownFunction = (node: Node): boolean =>
  node.type === "Identifier" && Boolean(node.binding?.values?.[0] && isFunction(node.binding.values[0]));

/** `it.next.call(other)` */
const isCallOfNext = (callee: Node): boolean =>
  callee.type === "MemberExpression" &&
  /^(call|apply)$/.test(callee.property.name ?? "") &&
  callee.object.type === "MemberExpression" &&
  staticKey(callee.object) === "next";

/** True where the library has that member; a node finds it other than by its name. */
const isOfLibrary = (path: string, key: string | null): boolean =>
  key !== null && standardMember(`${path}.${key}`) !== undefined;
