/**
 * What programs ask of the library's own objects: prototypes of iterators, constructors of generators, the names that `Array` itself
 * has. On a node these objects are others, or not there.
 */

import { type Node, isFunction, walk } from "../ast.ts";
import { type Refusal, refuse } from "../errors.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import type { Prepared } from "../pipeline.ts";
import { certainValue } from "../scope.ts";

type Rule = (node: Node, parent: Node | null) => [what: string, kind?: Refusal, wayOut?: string] | null;

/** Refuses them at their place. */
export function refuseExotic({ parsed }: Prepared): void {
  walk(parsed.program, (node, parent) => {
    if (parent?.type === "BinaryExpression") node.isCompared = true;
    for (const rule of RULES) {
      const found = rule(node, parent);
      if (found) refuse(parsed.reporter, found[1] ?? "missing", node, found[0], found[2]);
    }
  });
}

const RULES: Rule[] = [
  (node) =>
    node.type === "NewExpression" && pathOf(node.callee) === "ArrayBuffer" && node.arguments.length > 1
      ? ["a buffer that can be resized"]
      : null,
  (node) =>
    node.type === "CallExpression" && /^(Object|Reflect)\.getPrototypeOf$/.test(pathOf(node.callee))
      ? isOfIteration(node.arguments[0])
        ? ["the prototype of a generator, an iterator or an async function"]
        : null
      : null,
  (node, parent) =>
    node.type === "MemberExpression" && staticKey(node) === "constructor" && isKinded(certainValue(node.object))
      ? isMember(parent, "name")
        ? null
        : ["the constructor of generator and async functions", "dynamic"]
      : null,
  (node) =>
    node.type === "CallExpression" && INSTANCES.test(pathOf(node.callee))
      ? [`${pathOf(node.callee)} called of the prototype itself`]
      : null,
  (node) =>
    node.type === "UnaryExpression" &&
    node.operator === "delete" &&
    LIBRARY.test(pathOf(node.argument).replace(/\.prototype$/, ""))
      ? [`delete ${pathOf(node.argument)}`]
      : null,
  (node) =>
    node.type === "CallExpression" && NAMES.test(pathOf(node.callee)) && isLibrary(node.arguments[0])
      ? ["the names of what the library has"]
      : null,
  (node) =>
    node.type === "CallExpression" && ASKS_FOR_OWN.test(staticKeyOf(node.callee)) && node.arguments.some(isProtoName)
      ? ["__proto__ as the name of a property", "missing", "Use Object.getPrototypeOf, or another key."]
      : null,
  (node) => (node.isHalved === true ? ["half of a character", "unicode"] : null),
  (node) =>
    node.type === "MemberExpression" && staticKey(node) === "constructor" && isPrototypeOfText(node.object)
      ? ["the constructor of a primitive value's prototype"]
      : null,
  (node, parent) =>
    isList(parentGiven(node, parent))
      ? ["an object that inherits from a list", "class", "Keep the list in a field of its own."]
      : null,
  (node) =>
    node.type === "CallExpression" && pathOf(node.callee) === "Reflect.construct" && isOtherTarget(node.arguments)
      ? ["Reflect.construct for what does not extend the class", "class", "Construct the class itself."]
      : null,
];

/** What an object is told to inherit from. */
function parentGiven(node: Node, parent: Node | null): Node | undefined {
  const path = node.type === "CallExpression" ? pathOf(node.callee) : "";
  if (path === "Object.create") return node.arguments[0];
  if (/^(Object|Reflect)\.setPrototypeOf$/.test(path)) return node.arguments[1];
  const isProto = node.type === "Property" && !node.computed && !node.shorthand && !node.method;
  return isProto && parent?.type === "ObjectExpression" && (node.key.name ?? node.key.value) === "__proto__"
    ? node.value
    : undefined;
}

const isList = (node: Node | undefined): boolean => node !== undefined && certainValue(node).type === "ArrayExpression";

/** A built-in makes objects of its own only, a class those of classes that extend it. */
function isOtherTarget([maker, , target]: Node[]): boolean {
  if (target === undefined || maker!.type !== "Identifier") return false;
  if (!maker!.binding) return target.name !== maker!.name;
  const made = certainValue(maker!);
  return /^Class/.test(made.type) && !isOrExtends(certainValue(target), made);
}

/** Whether a class, or what may be one, is another or extends it. */
function isOrExtends(value: Node, other: Node): boolean {
  if (value === other) return true;
  if (isFunction(value)) return false;
  return !/^Class/.test(value.type) || (value.superClass ? isOrExtends(certainValue(value.superClass), other) : false);
}

const LIBRARY =
  /^(Object|Array|String|Number|Boolean|Function|Math|JSON|Date|RegExp|Map|Set|WeakMap|WeakSet|Promise|Symbol|Reflect|\w*Error)$/;
/** Methods that only instances have. */
const INSTANCES = /^(Map|Set|WeakMap|WeakSet|Date|RegExp|Promise|Symbol)\.prototype\.\w+$/;
const NAMES =
  /^(Object\.(getOwnPropertyNames|getOwnPropertyDescriptors|getOwnPropertySymbols|entries|values)|Reflect\.ownKeys)$/;

const ASKS_FOR_OWN = /^(hasOwnProperty|hasOwn|call|getOwnPropertyDescriptor|defineProperty|propertyIsEnumerable)$/;
const staticKeyOf = (callee: Node): string => (callee.type === "MemberExpression" ? (staticKey(callee) ?? "") : "");

const isLibrary = (node: Node | undefined): boolean =>
  Boolean(node) && LIBRARY.test(pathOf(node!).replace(/\.prototype$/, ""));

const isMember = (node: Node | null, name: string): boolean =>
  node?.type === "MemberExpression" && staticKey(node) === name;

const isPrototypeOfText = ({ type, callee, arguments: given }: Node): boolean =>
  type === "CallExpression" && pathOf(callee) === "Object.getPrototypeOf" && given[0]?.type === "Literal";

const isProtoName = (node: Node): boolean => node.type === "Literal" && node.value === "__proto__";

const isKinded = (node: Node): boolean => isFunction(node) && (node.async || node.generator) === true;

/** Async and generator functions, what generators return, iterators of lists and collections. */
function isOfIteration(node: Node | undefined): boolean {
  if (!node) return false;
  const value = certainValue(node);
  if (isKinded(value)) return true;
  if (value.type === "CallExpression" && /\.getPrototypeOf$/.test(pathOf(value.callee)))
    return isOfIteration(value.arguments[0]);
  if (value.type === "MemberExpression" && staticKey(value) === "prototype")
    return isKinded(certainValue(value.object));
  if (value.type !== "CallExpression") return false;
  if (certainValue(value.callee).generator) return true;
  if (value.callee.type !== "MemberExpression") return false;
  const isSymbol = value.callee.computed && pathOf(value.callee.property).startsWith("Symbol.");
  return isSymbol || (!pathOf(value.callee) && /^(entries|keys|values|matchAll)$/.test(staticKey(value.callee) ?? ""));
}
