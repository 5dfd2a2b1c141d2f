/** Facts about a whole program that decide which differences could show at all. */

import { type Node, isFunction, walk } from "./ast.ts";
import { changedName, keepsIterator } from "./passes/live-lists.ts";
import { lendsThis } from "./passes/brands.ts";
import type { TypedKinds } from "./typed.ts";

export interface Facts {
  /** Property names read other than as `x.name(...)`: such a method may be called without its object. */
  detached: Set<string>;
  /** Some property is read by a key that is unknown at compile time and no number. */
  hasDynamicReads: boolean;
  /** Every property name that occurs after a dot, in patterns or as a key. */
  properties: Set<string>;
  /** Names of globals in use. */
  globals: Set<string>;
  /** The source without its types. */
  text?: string;
  /** Kinds from the type checker, where the source has kept its positions. */
  typed?: TypedKinds;
  /** A task module that starts workflows: it may have results. */
  startsWorkflows: boolean;
  /** True for arrays of texts by their type. */
  isTextList?: (node: Node) => boolean;
  /** True for arrays of numbers by their type. */
  isNumberList?: (node: Node) => boolean;
  /** Something tells 0 from -0. */
  seesNegativeZero: boolean;
  /** Math or JSON stand as values, not only for their members. */
  holdsNamespace: boolean;
  /** Keys that look like array indices may be put on plain objects. */
  hasIntegerKeys: boolean;
  usesSymbols: boolean;
  /** Arrays may lack elements. */
  mayHaveHoles: boolean;
  /** No type check has seen the program: names of Node.js that a node lacks are refused here. */
  isStrictWorld: boolean;
  /** Private methods, which can't be assigned to. */
  privateMethods: Set<string>;
  /** Names under which methods and arrows are kept, which can't be constructed. */
  methods: Set<string>;
  /** The program may look at the words of an error. */
  seesWords: boolean;
  /** Names of properties that are given anything else. */
  others: Set<string>;
  /** `Object.create` with descriptions of properties, which may be read-only. */
  createsDescribed: boolean;
  /** `Object.defineProperty` of a `length`, which functions have, too. */
  definesLengths: boolean;
  /** Names of properties with a getter. */
  getters: Set<string>;
  /** Names and members that something is added to (`x += y`); "*" where the member is computed. */
  appended: Set<string>;
  /** Names of properties with a setter; "*" where some name is made at run time. */
  setters: Set<string>;
  /** Names of what some method changes: `b` for `a.b.push(1)`. */
  changed: Set<string>;
  /** Some variable holds an iterator of a collection. */
  keepsIterators: boolean;
  usesGenerators: boolean;
  usesAsync: boolean;
  usesClasses: boolean;
  /** Some class extends another one. */
  usesParents: boolean;
  /** Some class has static members whose names are computed: symbols, perhaps. */
  computesStatics: boolean;
  /** Some constructor may hand out another object than its own. */
  constructorsReturn: boolean;
  /** The program has regular expressions, by which it may mean any argument. */
  hasPatterns: boolean;
  /** A method may run for an object that has not the private members of its class. */
  lendsThis: boolean;
}

/** Collects the facts of a parsed program. */
export function gatherFacts(program: Node, globals: Iterable<string>): Facts {
  const facts: Facts = {
    detached: new Set(),
    hasDynamicReads: false,
    properties: new Set(),
    globals: new Set(globals),
    startsWorkflows: false,
    seesNegativeZero: false,
    holdsNamespace: false,
    hasIntegerKeys: false,
    usesSymbols: false,
    mayHaveHoles: false,
    isStrictWorld: false,
    privateMethods: new Set(),
    methods: new Set(),
    seesWords: false,
    createsDescribed: false,
    definesLengths: false,
    getters: new Set(),
    appended: new Set(),
    others: new Set(),
    setters: new Set(),
    changed: new Set(),
    keepsIterators: false,
    usesGenerators: false,
    usesAsync: false,
    usesClasses: false,
    usesParents: false,
    computesStatics: false,
    constructorsReturn: false,
    hasPatterns: false,
    lendsThis: false,
  };
  facts.hasPatterns = facts.globals.has("RegExp");
  walk(program, (node) => {
    if (node.regex) facts.hasPatterns = true;
    if (node.superClass) facts.usesParents = true;
    facts.constructorsReturn ||= returnsValue(node.kind === "constructor" ? node.value : parentOf(node));
  });
  walk(program, (node, parent) => note(facts, node, parent));
  facts.seesWords = facts.properties.has("message") || showsErrors(program);
  if (["is", "sign", "atan2"].some((name) => facts.properties.has(name))) facts.seesNegativeZero = true;
  if (facts.properties.has("set") && ["defineProperty", "defineProperties"].some((name) => facts.properties.has(name)))
    facts.setters.add("*");
  if (facts.globals.has("Array") || facts.properties.has("flat")) facts.mayHaveHoles = true;
  facts.usesSymbols = facts.globals.has("Symbol");
  facts.lendsThis = lendsThis(program, facts);
  return facts;
}

/** Espruino's `new` hands out whatever a constructor returns. */
export const returnsValue = (fn: Node | null): boolean => Boolean(fn?.returnsList?.some((one: Node) => one.argument));

/** The function that a class extends, where it is known. */
const parentOf = ({ superClass }: Node): Node | null =>
  superClass?.type === "Identifier" ? superClass.binding?.values?.[0] : (superClass ?? null);

/** Errors that are caught become text. */
function showsErrors(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type === "CatchClause" && node.param) found ||= isShown(node.body, node.param);
    const isHandler = node.type === "CallExpression" && /^(catch|then)$/.test(node.callee.property?.name);
    for (const one of isHandler ? node.arguments.slice(node.callee.property.name === "then" ? 1 : 0) : [])
      found ||= isFunction(one) ? one.params.some((param: Node) => isShown(one.body, param)) : one.name === "String";
    return !found;
  });
  return found;
}

/** `String(e)`, `${e}`, `e + ""`, `e.toString()` */
function isShown(body: Node, { name }: Node): boolean {
  let found = false;
  const isIt = (node: Node | undefined) => node?.type === "Identifier" && node.name === name;
  walk(body, (node, parent) => {
    if (node.type === "TemplateLiteral") found ||= node.expressions.some(isIt);
    else if (node.type === "BinaryExpression") found ||= node.operator === "+" && (isIt(node.left) || isIt(node.right));
    else if (node.type === "CallExpression") found ||= node.callee.name === "String" && isIt(node.arguments[0]);
    else if (node.type === "MemberExpression") found ||= node.property.name === "toString" && isIt(node.object);
    void parent;
    return !found;
  });
  return found || (body.type !== "BlockStatement" && isIt(body));
}

/** A literal with a hole, a removed element, a new length, a write to some index. */
function makesHoles(node: Node): boolean {
  if (node.type === "ArrayExpression") return node.elements.includes(null);
  if (node.type === "UnaryExpression") return node.operator === "delete";
  if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression") return false;
  return node.left.computed || node.left.property.name === "length";
}

/** What a name or a member is called. */
export const placeName = (node: Node): string =>
  node.type === "Identifier" ? node.name : (staticKey(node) ?? node.property?.name ?? "*");

function note(facts: Facts, node: Node, parent: Node | null): void {
  if (makesHoles(node)) facts.mayHaveHoles = true;
  if (node.type === "AssignmentExpression" && node.operator === "+=") facts.appended.add(placeName(node.left));
  const changed = changedName(node);
  if (changed) facts.changed.add(changed);
  if (keepsIterator(node)) facts.keepsIterators = true;
  if (node.type === "CallExpression" && node.callee.property?.name === "create" && node.arguments.length > 1)
    facts.createsDescribed = true;
  if (node.type === "CallExpression" && /^definePropert/.test(node.callee.property?.name ?? ""))
    facts.definesLengths ||= node.arguments[1]?.value === "length";
  if (node.type === "MemberExpression") noteMember(facts, node, parent);
  else if (node.type === "Identifier") facts.holdsNamespace ||= isNamespaceValue(node, parent);
  else if (node.type === "Property") noteProperty(facts, node, parent);
  else if (/^Class/.test(node.type)) facts.usesClasses = true;
  else if (
    node.type === "BinaryExpression" &&
    node.operator === "/" &&
    node.right.type !== "Literal" &&
    node.left.type === "Literal"
  )
    facts.seesNegativeZero = true;
  noteMaker(facts, node);
  facts.computesStatics ||= node.static === true && node.computed === true;
  if (node.type === "MethodDefinition" && node.key.name === "valueOf") facts.properties.add("valueOf");
  if (node.kind === "method" && node.key?.type === "PrivateIdentifier") facts.privateMethods.add(node.key.name);
  if (node.kind === "get") facts.getters.add(node.computed ? "*" : String(node.key.name ?? node.key.value));
  if (node.kind === "set") facts.setters.add(node.computed ? "*" : String(node.key.name ?? node.key.value));
  // A derived class reaches them through accessors of its own (`$static`).
  if (node.type === "PropertyDefinition" && node.static && facts.usesParents && !isFunction(node.value ?? node))
    facts.setters.add(node.computed ? "*" : String(node.key.name ?? node.key.value));
  if (isFunction(node)) {
    facts.usesGenerators ||= node.generator && !node.isOnHeap;
    facts.usesAsync ||= node.async;
  }
}

const isNamespaceValue = ({ name, binding }: Node, parent: Node | null): boolean =>
  (name === "Math" || name === "JSON") && !binding && parent?.type !== "MemberExpression";

/** What a property is given: something that `new` takes, or not. */
function noteMaker(facts: Facts, node: Node): void {
  const isWrite = node.type === "AssignmentExpression" && node.left.type === "MemberExpression";
  const isPart = /^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed;
  const key = isWrite ? staticKey(node.left) : isPart ? (node.key.name ?? String(node.key.value)) : null;
  const value = isWrite ? node.right : node.value;
  if (key === null || !value || node.kind === "constructor") return;
  const isMethod = node.method === true || node.type === "MethodDefinition" || isNoConstructor(value);
  (isMethod ? facts.methods : facts.others).add(key);
}

/** Arrows, generators and async functions can't be constructed. */
export const isNoConstructor = (maker: Node): boolean =>
  maker.type === "ArrowFunctionExpression" || maker.async === true || maker.generator === true;

function noteMember(facts: Facts, node: Node, parent: Node | null): void {
  const isCallee = parent?.type === "CallExpression" && parent.callee === node;
  const key = staticKey(node);
  if (key === null) {
    if (!isCallee && !isNumeric(node.property)) facts.hasDynamicReads = true;
    if (!isNumeric(node.property)) facts.hasIntegerKeys = true;
    return;
  }
  facts.properties.add(key);
  const isTarget = parent?.type === "AssignmentExpression" && parent.left === node && parent.operator === "=";
  if (!isCallee && !isTarget) facts.detached.add(key);
}

function noteProperty(facts: Facts, node: Node, parent: Node | null): void {
  const key = node.computed ? null : node.key.type === "Identifier" ? node.key.name : String(node.key.value);
  if (key === null) {
    facts.hasIntegerKeys = true;
    facts.hasDynamicReads = true;
    return;
  }
  if (/^\d+$/.test(key)) facts.hasIntegerKeys = true;
  facts.properties.add(key);
  if (parent?.type === "ObjectPattern") facts.detached.add(key);
}

/** The name of the property, where it is written out. */
export function staticKey(node: Node): string | null {
  if (node.property.type === "PrivateIdentifier") return `#${node.property.name}`;
  if (!node.computed) return node.property.name;
  const { property } = node;
  if (property.type === "Literal" && (typeof property.value === "string" || typeof property.value === "number"))
    return String(property.value);
  return null;
}

/** A number by its form alone. */
export const isNumeric = (node: Node): boolean =>
  (node.type === "Literal" && typeof node.value === "number") ||
  node.type === "UpdateExpression" ||
  (node.type === "BinaryExpression" && "-*/%|&".includes(node.operator));
