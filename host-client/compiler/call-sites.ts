/** Walks a program for its call graph: where functions are made, stored, handed on and called. */

import { type Node, children, isFunction } from "./ast.ts";
import { type Flow, type Flows } from "./call-graph.ts";
import { patternNames } from "./declarations.ts";

/** Where an expression stands: whose own code it is, and the flows of the program. */
interface Place {
  flows: Flows;
  owner: Node;
}

/** Methods of the library that call what they are given, later. */
const LATER = /^(then|catch|finally|setTimeout|setInterval|setWatch|queueMicrotask|on|once)$/;
/** Functions of the library that call what they are given, and do not keep it. */
const CALLERS =
  /^(map|forEach|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|reduce|reduceRight|sort|toSorted|from|replace|replaceAll|Promise)$/;
/** Functions of the library that give back the object that they are given, and call nothing. */
const RETURNERS = /^(assign|freeze|seal|preventExtensions|define(Property|Properties)|setPrototypeOf)$/;
/** Functions of the library that keep what they are given, and call nothing. */
const KEEPERS =
  /^(push|unshift|set|add|concat|splice|fill|includes|indexOf|lastIndexOf|has|delete|get|resolve|log|keys|values|entries|isArray)$/;
/** Methods of functions that call them. */
const OWN_CALLERS = /^(call|apply|bind)$/;

/** Notes all flows and sites of a program. */
export function collect(program: Node, flows: Flows): void {
  const place = { flows, owner: program };
  for (const item of program.body) visit(place, item);
}

/** What an expression may be, its parts visited; null where it is no function. */
function flowOf(place: Place, node: Node | null): Flow | null {
  if (!node) return null;
  if (isFunction(node)) return visitFunction(place, node);
  const rule = VALUES[node.type];
  if (rule) return rule(place, node);
  for (const child of children(node)) visit(place, child);
  return null;
}

/** A statement, or an expression whose value nobody takes. */
function visit(place: Place, node: Node): void {
  const rule = STATEMENTS[node.type];
  if (rule) rule(place, node);
  else flowOf(place, node);
}

function visitFunction({ flows }: Place, node: Node): Flow {
  const place = { flows, owner: node };
  for (const param of node.params) visitPattern(place, param, null);
  if (node.type === "FunctionDeclaration" || node.id) {
    const name = node.id?.binding;
    if (name) flows.add(flows.binding(name), node);
  }
  if (node.body.type === "BlockStatement") node.body.body.forEach((item: Node) => visit(place, item));
  else flows.join(flowOf(place, node.body), flows.result(node));
  return flows.flow(node);
}

/** Lets a value flow into the names of a pattern; what is taken out of it may be anything that is stored. */
function visitPattern(place: Place, pattern: Node | null, value: Flow | null): void {
  if (!pattern) return;
  const { flows } = place;
  if (pattern.type === "Identifier") {
    if (pattern.binding) flows.join(value, flows.binding(pattern.binding));
  } else if (pattern.type === "AssignmentPattern") {
    visitPattern(place, pattern.left, value);
    visitPattern(place, pattern.left, flowOf(place, pattern.right));
  } else if (pattern.type === "ObjectPattern") {
    for (const part of pattern.properties) {
      if (part.type === "RestElement") continue;
      if (part.computed) flowOf(place, part.key);
      visitPattern(place, part.value, part.computed ? flows.stored : flows.property(keyOf(part.key)));
    }
  } else if (pattern.type === "ArrayPattern") {
    for (const element of pattern.elements) visitPattern(place, element, flows.items);
  } else if (pattern.type === "MemberExpression") store(place, pattern, value);
}

const keyOf = (key: Node): string =>
  key.type === "PrivateIdentifier" ? `#${key.name}` : String(key.name ?? key.value);

/** The flow behind `object.name` or `object[key]`, both visited; what is read by number lies in a list. */
function memberFlow(place: Place, node: Node): Flow {
  const { flows } = place;
  flowOf(place, node.object);
  if (!node.computed) return flows.property(keyOf(node.property));
  flowOf(place, node.property);
  return node.property.type === "Literal" ? flows.property(String(node.property.value)) : flows.stored;
}

function store(place: Place, node: Node, value: Flow | null): void {
  const { flows } = place;
  flowOf(place, node.object);
  if (node.computed) flowOf(place, node.property);
  const target = node.computed && node.property.type !== "Literal" ? flows.dynamic : memberFlow(place, node);
  flows.join(value, target);
}

/** The union of several values. */
function union({ flows }: Place, parts: (Flow | null)[]): Flow | null {
  const found = parts.filter((part) => part !== null);
  if (found.length < 2) return found[0] ?? null;
  const made = flows.flow();
  for (const part of found) flows.join(part, made);
  return made;
}

function visitCall(place: Place, node: Node): Flow {
  const { flows, owner } = place;
  const { callee } = node;
  const isMethod = callee.type === "MemberExpression";
  const receiver = isMethod && !callee.computed && OWN_CALLERS.test(callee.property.name) ? callee.object : null;
  const target = receiver ? flowOf(place, receiver) : isMethod ? memberFlow(place, callee) : flowOf(place, callee);
  const args: Node[] = node.arguments;
  const parts = args.map((one) => flowOf(place, one.type === "SpreadElement" ? one.argument : one));
  const result = flows.flow();
  const isList = args.some((one) => one.type === "SpreadElement") || callee.property?.name === "apply";
  const given = isList ? null : receiver ? parts.slice(1) : parts;
  if (isList) for (const part of parts) flows.join(part, flows.items);
  if (callee.property?.name === "bind" && receiver) flows.join(target, result);
  else if (target) flows.call({ node, owner, callee: target, isByLibrary: false, isLater: false, given, result });
  const name = callee.property?.name ?? callee.name;
  if (isMethod ? !receiver : callee.type === "Identifier" && !callee.binding)
    byLibrary(place, node, parts, name, result);
  return result;
}

/** What the library is given it may call, keep and hand out again. */
function byLibrary(place: Place, node: Node, parts: (Flow | null)[], name: string | undefined, result: Flow): void {
  const { flows, owner } = place;
  flows.join(flows.items, result);
  if (RETURNERS.test(name ?? "")) {
    const [object = null, ...others] = parts;
    flows.join(object, result);
    for (const other of others) flows.join(other, flows.items);
    return;
  }
  const isLater = LATER.test(name ?? "");
  // What settles a promise is of the library itself.
  const given = name === "Promise" ? [] : null;
  parts.forEach((part, index) => {
    if (!part) return;
    if (!isLater && !(CALLERS.test(name ?? "") && index === 0)) flows.join(part, flows.items);
    if (KEEPERS.test(name ?? "")) return;
    flows.call({ node, owner, callee: part, isByLibrary: true, isLater, given, result: flows.items });
  });
}

function visitClass(place: Place, node: Node): Flow {
  const { flows } = place;
  const made = flows.flow(node);
  if (node.id?.binding) flows.add(flows.binding(node.id.binding), node);
  const parent = node.superClass ? flowOf(place, node.superClass) : null;
  const inner = { flows, owner: node };
  if (parent)
    flows.call({
      node,
      owner: node,
      callee: parent,
      isByLibrary: false,
      isLater: false,
      given: null,
      result: flows.flow(),
    });
  for (const item of node.body.body) {
    if (item.type === "StaticBlock") item.body.forEach((one: Node) => visit(place, one));
    else {
      if (item.computed) flowOf(place, item.key);
      const value = flowOf(item.type === "PropertyDefinition" && item.static ? place : inner, item.value);
      if (item.kind !== "constructor")
        flows.join(value, item.computed ? flows.dynamic : flows.property(accessorOf(item) + keyOf(item.key)));
    }
  }
  return made;
}

/** What an accessor is stored as: it is called where its name is read, which is not followed. */
const accessorOf = (item: Node): string => (item.kind === "get" || item.kind === "set" ? `${item.kind} ` : "");

type Value = (place: Place, node: Node) => Flow | null;

const VALUES: Record<string, Value> = {
  Identifier(place, node) {
    if (node.name === "arguments" && !node.binding) place.owner.takesArguments = true;
    return node.binding ? place.flows.binding(node.binding) : null;
  },
  ClassExpression: visitClass,
  ClassDeclaration: visitClass,
  MemberExpression: memberFlow,
  CallExpression: visitCall,
  NewExpression: visitCall,
  ChainExpression: (place, node) => flowOf(place, node.expression),
  TaggedTemplateExpression: (place, node) =>
    visitCall(place, { ...node, callee: node.tag, arguments: node.quasi.expressions }),
  ConditionalExpression(place, node) {
    flowOf(place, node.test);
    return union(place, [flowOf(place, node.consequent), flowOf(place, node.alternate)]);
  },
  LogicalExpression: (place, node) => union(place, [flowOf(place, node.left), flowOf(place, node.right)]),
  SequenceExpression: (place, node) => node.expressions.map((one: Node) => flowOf(place, one)).pop() ?? null,
  AwaitExpression: (place, node) => union(place, [flowOf(place, node.argument), place.flows.items]),
  YieldExpression(place, node) {
    place.flows.join(flowOf(place, node.argument), place.flows.items);
    return place.flows.items;
  },
  ArrayExpression(place, node) {
    for (const element of node.elements) place.flows.join(flowOf(place, element), place.flows.items);
    return null;
  },
  ObjectExpression(place, node) {
    const { flows } = place;
    for (const part of node.properties) {
      if (part.computed) flowOf(place, part.key);
      const value = flowOf(place, part.type === "SpreadElement" ? part.argument : part.value);
      if (part.type === "SpreadElement") continue;
      flows.join(value, part.computed ? flows.dynamic : flows.property(accessorOf(part) + keyOf(part.key)));
    }
    return null;
  },
  AssignmentExpression(place, node) {
    const value = flowOf(place, node.right);
    visitPattern(place, node.left, value);
    return union(place, [
      value,
      node.operator === "=" || node.left.type !== "Identifier" ? null : flowOf(place, node.left),
    ]);
  },
};

const STATEMENTS: Record<string, (place: Place, node: Node) => void> = {
  VariableDeclaration(place, node) {
    for (const { id, init } of node.declarations) visitPattern(place, id, flowOf(place, init));
  },
  ReturnStatement({ flows, owner }, node) {
    flows.join(flowOf({ flows, owner }, node.argument), flows.result(owner));
  },
  ForOfStatement(place, node) {
    const target = node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
    visitPattern(place, target, place.flows.items);
    flowOf(place, node.right);
    visit(place, node.body);
  },
  CatchClause(place, node) {
    for (const name of patternNames(node.param))
      if (name.binding) place.flows.join(place.flows.items, place.flows.binding(name.binding));
    visit(place, node.body);
  },
  ThrowStatement: (place, node) => place.flows.join(flowOf(place, node.argument), place.flows.items),
};
