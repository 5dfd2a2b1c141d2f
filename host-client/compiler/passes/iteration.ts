/** `for..in`, `for..of` and `for await`: over lists natively, over anything else by the iteration protocol. */

import {
  type Node,
  assign,
  binary,
  block,
  call,
  declare,
  id,
  ifThen,
  isFunction,
  isLoop,
  literal,
  member,
  not,
  statement,
  undef,
  walk,
} from "../ast.ts";
import { type Context, copy, helper, newName } from "../context.ts";
import { ARRAY, isOnly, kindOf } from "../kinds.ts";
import { asyncSource } from "../results.ts";
import { writeTo } from "./assignments.ts";
import { changesMeanwhile, growsIn, mayBeIterator } from "./live-lists.ts";
import { iteratedAs, seesWords } from "./written.ts";
import { bindPattern, declarationsOf } from "./destructuring.ts";
import { lowerTarget } from "./members.ts";
import { loop, lowerBody, isCaptured } from "./loops.ts";

/** The statements that give a loop's variable its value from `value`. */
function bindHead(context: Context, left: Node, value: Node): Node[] {
  if (left.type === "VariableDeclaration") {
    const target = left.declarations[0].id;
    if (target.type === "Identifier")
      return [declare("let", [[copy(target), value]])].map((one) =>
        left.kind === "var" ? { ...one, kind: "var" } : one,
      );
    const list: [Node, Node | null][] = [];
    bindPattern(context, target, named(context, value), (name, part) => list.push([name, part]), true);
    return declarationsOf(context, left.kind === "var" ? "var" : "let", list);
  }
  if (left.type === "Identifier") return [statement(writeTo(context, left, value))];
  if (!/Pattern$/.test(left.type)) return [statement(writeTo(context, lowerTarget(context, left), value))];
  const list: Node[] = [];
  const source = named(context, value);
  bindPattern(context, left, source, (name, part) => list.push(statement(writeTo(context, name, part))), false);
  return list;
}

/** What a loop hands out is called so in messages. */
const named = (context: Context, value: Node): Node =>
  seesWords(context) ? ({ ...value, written: [literal(".for")] } as Node) : value;

const isPlainHead = (left: Node): boolean =>
  left.type === "VariableDeclaration" &&
  left.declarations[0].id.type === "Identifier" &&
  !isCaptured(left.declarations[0].id);

export function lowerForIn(context: Context, node: Node): Node | Node[] {
  const right = context.lower(node.right);
  if (context.isLean && !node.isUnordered)
    return eachOf(context, node, call(helper(context, "$keysOf"), right), "ForOfStatement");
  if (!context.isExact) return eachOf(context, node, right, "ForInStatement");
  return eachOf(
    context,
    node,
    call(helper(context, "$forIn"), right),
    "ForOfStatement",
    deletesIn(node.body) ? right : null,
  );
}

function deletesIn(body: Node): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.type === "UnaryExpression" && node.operator === "delete") found = true;
  });
  return found;
}

export function lowerForOf(context: Context, node: Node): Node | Node[] {
  if (node.await) return asyncIteration(context, node);
  const known = kindOf(context, node.right);
  const name = iteratedAs(context, node.right);
  const right = context.lower(node.right);
  if (!context.isExact || (isOnly(known, ARRAY) && !growsIn(node.body) && !changesMeanwhile(context, node)))
    return eachOf(context, node, right, "ForOfStatement");
  if (mayBeLazy(context, node)) return iteration(context, node, call(helper(context, "$iterator"), right, ...name));
  return eachOf(context, node, call(helper(context, "$array"), right, ...name), "ForOfStatement");
}

/** Items must be taken one by one: they come from a generator, or the collection changes meanwhile. */
const mayBeLazy = (context: Context, node: Node): boolean =>
  context.facts.usesGenerators ||
  context.facts.usesSymbols ||
  mayBeIterator(context, node) ||
  growsIn(node.body) ||
  changesMeanwhile(context, node);

/** Espruino's own loop over the items of an array. */
function eachOf(context: Context, node: Node, right: Node, type: string, checked: Node | null = null): Node | Node[] {
  const isPlain = isPlainHead(node.left);
  const item = isPlain ? copy(node.left.declarations[0].id) : id(newName(context, "$item"));
  const head = isPlain ? [] : bindHead(context, node.left, copy(item));
  if (checked && checked.type === "Identifier")
    head.unshift(ifThen(not(binary("in", copy(item), copy(checked))), { type: "ContinueStatement", label: null }));
  const made: Node = { type, left: declare("var", [[item, null]]), right, body: node.body, await: false };
  return loop(context, node, () => {
    const body = lowerBody(context, node.body);
    made.body = head.length ? block([...head, body]) : body;
    return made;
  });
}

/** Item after item through the iteration protocol, closing the iterator on the way out. */
function iteration(context: Context, node: Node, source: Node): Node | Node[] {
  const iterator = id(newName(context, "$it"));
  const step = id(newName(context, "$step"));
  const done = id(newName(context, "$done"));
  // A getter that throws leaves the iterator as it is.
  const got = context.facts.getters.has("value") ? id(newName(context, "$value")) : null;
  const value = got ? copy(got) : member(copy(step), "value");
  // A method is read for each call; a getter may be asked once only.
  const held = context.facts.getters.has("next") ? id(newName(context, "$next")) : null;
  return loop(context, node, () => {
    const head = bindHead(context, node.left, value);
    const open = statement(assign(copy(done), literal(0)));
    const body = block([open, ...head, lowerBody(context, node.body)]);
    markContinues(body, done.name);
    const next = held ? call(member(copy(held), "call"), copy(iterator)) : call(member(copy(iterator), "next"));
    // Statements of their own: where a loop runs another one's iterator, each sign around the call takes stack.
    const advance = [
      statement(assign(copy(done), literal(1))),
      statement(assign(copy(step), next)),
      ...resultTest(context, step),
      ifThen(member(copy(step), "done"), block([{ type: "BreakStatement", label: null }])),
      ...(got ? [statement(assign(copy(got), member(copy(step), "value")))] : []),
    ];
    const main: Node = { type: "WhileStatement", test: literal(true), body: block([...advance, ...body.body]) };
    const closing = () => statement(call(helper(context, "$close"), copy(iterator)));
    const close = ifThen(not(copy(done)), closing());
    // After a break, Espruino forgets what a finally throws.
    const afterBreak = ifThen(not(copy(done)), block([statement(assign(copy(done), literal(1))), closing()]));
    return [
      declare("var", [
        [iterator, source],
        ...(held ? [[held, member(copy(iterator), "next")] as [Node, Node]] : []),
        ...(got ? [[got, undef()] as [Node, Node]] : []),
        [step, undef()],
        [done, literal(1)],
      ]),
      { type: "TryStatement", block: block([main, afterBreak]), handler: null, finalizer: block([close]) },
    ];
  });
}

/** What an iterator of the program itself hands out may be no result at all. */
function resultTest(context: Context, step: Node): Node[] {
  const { methods, others } = context.facts;
  if (!methods.has("next") && !others.has("next")) return [];
  const isObject = binary("instanceof", copy(step), { type: "Identifier", name: "Object" });
  return [ifThen(not(isObject), block([statement(call(helper(context, "$notResult"), copy(step)))]))];
}

/** `continue` of this loop is no way out: the iterator stays open. */
function markContinues(node: Node, done: string): void {
  walk(node, (inner) => {
    if (isFunction(inner)) return false;
    if (isLoop(inner)) return false;
    if (!Array.isArray(inner.body) && inner.type !== "IfStatement" && inner.type !== "SwitchCase") return;
    replaceContinue(inner, done);
    return;
  });
}

function replaceContinue(holder: Node, done: string): void {
  const wrap = (one: Node) =>
    one?.type === "ContinueStatement" && !one.label && !one.isMarked
      ? block([statement(assign(id(done), literal(1))), { ...one, isMarked: true }])
      : one;
  if (Array.isArray(holder.body)) holder.body = holder.body.map(wrap);
  if (Array.isArray(holder.consequent)) holder.consequent = holder.consequent.map(wrap);
  else if (holder.consequent) holder.consequent = wrap(holder.consequent);
  if (holder.alternate) holder.alternate = wrap(holder.alternate);
}

/** `for await`: each result and each value is awaited. */
function asyncIteration(context: Context, node: Node): Node | Node[] {
  const iterator = id(newName(context, "$it"));
  const step = id(newName(context, "$step"));
  const done = id(newName(context, "$done"));
  const source = asyncSource(context, node.right);
  const waitFor = (argument: Node): Node => ({ type: "AwaitExpression", argument });
  const awaited = waitFor(call(member(copy(iterator), "next")));
  return loop(context, node, () => {
    const head = bindHead(context, node.left, member(copy(step), "value"));
    const open = statement(assign(copy(done), literal(0)));
    const body = block([open, ...head, lowerBody(context, node.body), statement(assign(copy(done), literal(1)))]);
    markContinues(body, done.name);
    const test = binary("&&", assign(copy(done), literal(1)), not(member(assign(copy(step), awaited), "done")));
    const close = statement(waitFor(call(helper(context, "$closeAsync"), copy(iterator))));
    return [
      declare("var", [
        [iterator, source],
        [step, undef()],
        [done, literal(1)],
      ]),
      {
        type: "TryStatement",
        block: block([{ type: "WhileStatement", test, body }]),
        handler: context.isExact ? closedQuietly(context, done, close) : null,
        finalizer: block([ifThen(not(copy(done)), block([close]))]),
      },
    ];
  });
}

/** After an error of the body, what closing the iterator comes to is of no interest. */
function closedQuietly(context: Context, done: Node, close: Node): Node {
  const error = id(newName(context, "$e"));
  const ignored: Node = { type: "CatchClause", param: id(newName(context, "$e")), body: block([]) };
  const quietly: Node = {
    type: "TryStatement",
    block: block([structuredClone(close)]),
    handler: ignored,
    finalizer: null,
  };
  const body = [
    ifThen(not(copy(done)), block([statement(assign(copy(done), literal(1))), quietly])),
    { type: "ThrowStatement", argument: copy(error) },
  ];
  return { type: "CatchClause", param: error, body: block(body) };
}
