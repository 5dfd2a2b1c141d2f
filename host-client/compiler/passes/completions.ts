/**
 * `finally` that jumps or throws: Espruino goes where the protected block went all the same, and forgets the error. What
 * the block came to is held in variables, so that the `finally` becomes plain statements after it.
 */

import {
  type Node,
  assign,
  binary,
  block,
  children,
  contains,
  declare,
  id,
  ifThen,
  isFunction,
  isLoop,
  literal,
  replace,
  returns,
  statement,
  walk,
} from "../ast.ts";

/** How a statement is left: by `return`, or by a `break` or `continue` to somewhere outside of it. */
interface Jump {
  node: Node;
  /** The node as it was, before it became a note of itself. */
  copy: Node;
  code: number;
}

const THROWN = 1;
const RETURNED = 2;
const FIRST_JUMP = 3;

/**
 * Rewrites each `try` whose `finally` can jump; what yields inside one, the state machines of generators do by themselves.
 *
 * @param seesErrors also each whose `finally` can throw
 */
export function holdCompletions(program: Node, seesErrors: boolean): void {
  const found: Node[] = [];
  const isHeld = (finalizer: Node) => leaves(finalizer).length > 0 || (seesErrors && throws(finalizer));
  walk(program, (node) => {
    if (node.type === "TryStatement" && node.finalizer && isHeld(node.finalizer) && !hasType(node, /^Yield/))
      found.push(node);
  });
  if (!found.length) return;
  const taken = namesOf(program);
  // The inner ones first: what they hand on is a jump of the outer one.
  for (const node of found.reverse()) rewrite(node, taken);
}

function namesOf(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === "Identifier") names.add(node.name);
  });
  return names;
}

function fresh(taken: Set<string>, base: string): string {
  let name = base;
  for (let i = 2; taken.has(name); i++) name = base + i;
  taken.add(name);
  return name;
}

const throws = (node: Node): boolean => hasType(node, /^(Call|New|TaggedTemplate|Await)Expression$|^ThrowStatement$/);

const hasType = (node: Node, types: RegExp): boolean =>
  contains(
    node,
    ({ type }) => types.test(type),
    (inner) => !isFunction(inner),
  );

/** The jumps of a statement's own code that end outside of it. */
function leaves(node: Node): Node[] {
  const found: Node[] = [];
  const visit = (inner: Node, inLoop: boolean, inSwitch: boolean, labels: string[]) => {
    if (isFunction(inner) || /^Class/.test(inner.type)) return;
    const label = inner.label?.name;
    if (inner.type === "ReturnStatement") found.push(inner);
    else if (inner.type === "BreakStatement" && (label ? !labels.includes(label) : !inLoop && !inSwitch))
      found.push(inner);
    else if (inner.type === "ContinueStatement" && (label ? !labels.includes(label) : !inLoop)) found.push(inner);
    const inside = inner.type === "LabeledStatement" ? [...labels, label] : labels;
    for (const child of children(inner))
      visit(child, inLoop || isLoop(inner), inSwitch || inner.type === "SwitchStatement", inside);
  };
  visit(node, false, false, []);
  return found;
}

function rewrite(node: Node, taken: Set<string>): void {
  const names = {
    kind: fresh(taken, "$completion"),
    value: fresh(taken, "$completed"),
    label: fresh(taken, "$protected"),
  };
  const error = fresh(taken, "$error");
  const { handler, finalizer } = node;
  const jumps = [node.block, handler?.body].flatMap((part) => (part ? leaves(part) : []));
  const codes = codesOf(jumps);
  const inner = handler ? block([{ ...node, finalizer: null }]) : node.block;
  const onError = block([
    statement(assign(id(names.kind), literal(THROWN))),
    statement(assign(id(names.value), id(error))),
  ]);
  const made: Node = {
    type: "TryStatement",
    block: inner,
    handler: { type: "CatchClause", param: id(error), body: onError },
    finalizer: null,
  };
  for (const { node: jump, code } of codes) noteJump(jump, code, names);
  replace(
    node,
    block([
      declare("let", [
        [id(names.kind), literal(0)],
        [id(names.value), null],
      ]),
      jumps.length ? { type: "LabeledStatement", label: id(names.label), body: block([made]) } : made,
      finalizer,
      ...goOn(codes, names),
    ]),
  );
}

/** Jumps to the same place have one code. */
function codesOf(jumps: Node[]): Jump[] {
  const keys: string[] = [];
  return jumps.map((node) => {
    const key = node.type + (node.label?.name ?? "");
    if (node.type !== "ReturnStatement" && !keys.includes(key)) keys.push(key);
    const code = node.type === "ReturnStatement" ? RETURNED : FIRST_JUMP + keys.indexOf(key);
    return { node, code, copy: { ...node } };
  });
}

type Names = Record<"kind" | "value" | "label", string>;

/** Notes what a jump was, and goes to the `finally`. */
function noteJump(jump: Node, code: number, names: Names): void {
  const isReturn = code === RETURNED;
  const value = isReturn ? [statement(assign(id(names.value), jump.argument ?? id("undefined")))] : [];
  replace(
    jump,
    block([
      ...value,
      statement(assign(id(names.kind), literal(code))),
      { type: "BreakStatement", label: id(names.label) },
    ]),
  );
}

/** After the `finally`: what the protected block had come to. */
function goOn(codes: Jump[], names: Names): Node[] {
  const when = (code: number, then: Node) => ifThen(binary("===", id(names.kind), literal(code)), then);
  const list = [when(THROWN, { type: "ThrowStatement", argument: id(names.value) })];
  const done = new Set<number>();
  for (const { code, copy } of codes) {
    if (done.has(code)) continue;
    done.add(code);
    list.push(when(code, code === RETURNED ? returns(id(names.value)) : { type: copy.type, label: copy.label }));
  }
  return list;
}
