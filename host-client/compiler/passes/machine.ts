/** The state machine under construction: numbered cases, jumps between them, protected regions. */

import {
  type Node,
  arrow,
  array,
  assign,
  binary,
  block,
  call,
  id,
  ifThen,
  literal,
  member,
  object,
  prop,
  returns,
  statement,
  undef,
} from "../ast.ts";
import { type Context, newName } from "../context.ts";

/** A place in the machine; its number is known when it is marked. */
export interface Label {
  cases: number;
}
/** Where `break` and `continue` inside a taken-apart statement go. */
export interface Exit {
  labels: string[];
  breakTo: Label;
  continueTo: Label | null;
  /** How many protected regions surround it. */
  depth: number;
}
/** A taken-apart `try`. */
export interface Region {
  finalizer: Label | null;
}

export class Machine {
  readonly context: Context;
  readonly state: string;
  readonly mode: string;
  readonly value: string;
  /** Stack of `[catch case, finally case]` at run time; only there if some `try` is taken apart. */
  readonly handlers: string;
  /** `[kind, value]` of what goes on after a `finally`: 1 throw, 2 return, 3 jump. */
  readonly pending: string;
  readonly delegate: string;
  variables: string[] = [];
  exits: Exit[] = [];
  regions: Region[] = [];
  usesHandlers = false;
  usesDelegate = false;
  isAsyncGenerator = false;
  private cases: Node[][] = [[]];
  private labels: { label: Label; node: Node }[] = [];

  constructor(context: Context) {
    this.context = context;
    this.state = newName(context, "$s");
    this.mode = newName(context, "$m");
    this.value = newName(context, "$v");
    this.handlers = newName(context, "$t");
    this.pending = newName(context, "$k");
    this.delegate = newName(context, "$d");
  }

  emit(...nodes: Node[]): void {
    this.cases[this.cases.length - 1]!.push(...nodes);
  }

  label(): Label {
    return { cases: -1 };
  }

  /** The next statements are reached by jumps to this label. */
  mark(label: Label): void {
    if (this.cases[this.cases.length - 1]!.length) this.cases.push([]);
    label.cases = this.cases.length - 1;
  }

  /** The number of a label as an expression; filled in at the end. */
  number(label: Label): Node {
    const node = literal(0);
    this.labels.push({ label, node });
    return node;
  }

  setState(label: Label): Node {
    return assign(id(this.state), this.number(label));
  }

  /** Statements that go to a label; valid inside `if` and blocks of a case. */
  jump(label: Label): Node[] {
    return [statement(this.setState(label)), { type: "ContinueStatement", label: null }];
  }

  temporary(): Node {
    const name = newName(this.context, "$");
    this.variables.push(name);
    return id(name);
  }

  /** Keeps a value in a variable of the machine and returns that. */
  keep(value: Node): Node {
    const name = this.temporary();
    this.emit(statement(assign(name, value)));
    return id(name.name);
  }

  /** Hands a value out and goes on here with what comes in. */
  suspend(value: Node, isWait = false, isStart = false, isInner = false): void {
    const next = this.label();
    const handed = result(value, false);
    if (isInner) handed.properties.push(prop("inner", literal(1)));
    if (isStart) handed.properties.push(prop("start", literal(1)));
    if (isWait && this.isAsyncGenerator) handed.properties.push(prop("wait", literal(1)));
    this.emit(statement(this.setState(next)), returns(handed));
    this.forceMark(next);
  }

  private forceMark(label: Label): void {
    this.cases.push([]);
    label.cases = this.cases.length - 1;
  }

  /** Leaves the function with a value, through every `finally` around; for a tail call with the machine that goes on. */
  leave(value: Node, isTail = false, isStart = false): Node[] {
    const at = this.regions.findLastIndex((region) => region.finalizer);
    if (at < 0 && isStart) return [returns(started(value))];
    if (at < 0) return [returns(isTail ? tail(value) : result(value, true))];
    return [...this.pop(this.regions.length - at), ...this.finalize(this.regions[at]!, 2, value)];
  }

  /** Goes to a label outside of some regions, through their `finally`. */
  exitTo(label: Label, depth: number): Node[] {
    const at = this.regions.findLastIndex((region, index) => region.finalizer && index >= depth);
    const pops = this.pop(this.regions.length - Math.max(at, depth));
    if (at < 0) return [...pops, ...this.jump(label)];
    const outer = this.regions.slice(depth, at).some((region) => region.finalizer);
    const target = outer ? this.trampoline(label, depth, at) : label;
    return [...pops, ...this.finalize(this.regions[at]!, 3, this.number(target))];
  }

  /** A case of its own that goes on outwards once an inner `finally` is done. */
  private trampoline(label: Label, depth: number, at: number): Label {
    const made = this.label();
    const saved = this.regions;
    this.deferred.push(() => {
      this.regions = saved.slice(0, at);
      this.mark(made);
      this.emit(...this.exitTo(label, depth));
    });
    return made;
  }
  private deferred: (() => void)[] = [];

  private pop(count: number): Node[] {
    return Array.from({ length: count }, () => statement(call(member(id(this.handlers), "pop"))));
  }

  private finalize(region: Region, kind: number, value: Node): Node[] {
    const record = assign(id(this.pending), array([literal(kind), value]));
    return [statement(record), ...this.jump(region.finalizer!)];
  }

  /** The finished function `(mode, value) => ...`. */
  finish(): Node {
    this.emit(returns(result(undef(), true)));
    while (this.deferred.length) this.deferred.shift()!();
    for (const { label, node } of this.labels) node.value = label.cases;
    const cases = this.cases.map(
      (consequent, index) => ({ type: "SwitchCase", test: literal(index), consequent }) as Node,
    );
    const turn: Node = { type: "SwitchStatement", discriminant: id(this.state), cases };
    const body = this.usesHandlers ? this.guarded(turn) : [...this.entry(), turn];
    if (this.usesHandlers) this.variables.push(this.handlers, this.pending);
    if (this.usesDelegate) this.variables.push(this.delegate);
    const loop: Node = { type: "ForStatement", init: null, test: null, update: null, body: block(body) };
    const start = this.usesHandlers
      ? [statement(assign(id(this.handlers), binary("||", id(this.handlers), array([]))))]
      : [];
    return arrow([id(this.mode), id(this.value)], block([...start, loop]));
  }

  /** What a resumption with an error or a return does, at the top of each turn. */
  private entry(): Node[] {
    const thrown: Node = { type: "ThrowStatement", argument: id(this.value) };
    const mode = id(this.mode);
    const clear = statement(assign(id(this.mode), literal(0)));
    const onReturn = this.usesHandlers ? this.returnThrough() : [returns(result(id(this.value), true))];
    return [
      ...this.delegated(),
      ifThen(binary("===", mode, literal(1)), block([clear, thrown])),
      ifThen(binary("===", id(this.mode), literal(2)), block([{ ...clear }, ...onReturn])),
    ];
  }

  /** `yield*`: the inner iterator gets what comes in, until it is done. */
  private delegated(): Node[] {
    if (!this.usesDelegate) return [];
    const inner = this.temporaryName();
    const step = assign(id(inner), call(id(this.delegate), id(this.mode), id(this.value)));
    const isOpen = { type: "UnaryExpression", operator: "!", prefix: true, argument: member(step, "done") } as Node;
    const go = [
      ifThen(isOpen, returns(id(inner))),
      statement(assign(id(this.delegate), literal(0))),
      statement(assign(id(this.value), member(id(inner), "value"))),
      statement(assign(id(this.mode), member(id(inner), "mode"))),
    ];
    return [ifThen(id(this.delegate), block(go))];
  }

  private temporaryName(): string {
    return this.temporary().name;
  }

  private returnThrough(): Node[] {
    const top = this.temporaryName();
    const take: Node = {
      type: "WhileStatement",
      test: binary(
        "&&",
        assign(id(top), call(member(id(this.handlers), "pop"))),
        binary("<", member(id(top), 1), literal(0)),
      ),
      body: block([]),
    };
    const go = [
      statement(assign(id(this.pending), array([literal(2), id(this.value)]))),
      statement(assign(id(this.state), member(id(top), 1))),
    ];
    return [take, ifThen(id(top), block(go), returns(result(id(this.value), true)))];
  }

  /** A turn whose errors go to the `catch` or `finally` on top of the stack. */
  private guarded(turn: Node): Node[] {
    const error = newName(this.context, "$e");
    const top = this.temporaryName();
    const take = statement(assign(id(top), call(member(id(this.handlers), "pop"))));
    const none = ifThen(
      { type: "UnaryExpression", operator: "!", prefix: true, argument: id(top) },
      { type: "ThrowStatement", argument: id(error) },
    );
    const toCatch = [
      statement(assign(id(this.value), id(error))),
      statement(assign(id(this.state), member(id(top), 0))),
      ifThen(
        binary(">=", member(id(top), 1), literal(0)),
        statement(
          call(
            member(id(this.handlers), "push"),
            array([{ type: "UnaryExpression", operator: "-", prefix: true, argument: literal(1) }, member(id(top), 1)]),
          ),
        ),
      ),
    ];
    const toFinally = [
      statement(assign(id(this.pending), array([literal(1), id(error)]))),
      statement(assign(id(this.state), member(id(top), 1))),
    ];
    const choose = ifThen(binary(">=", member(id(top), 0), literal(0)), block(toCatch), block(toFinally));
    // What the inner iterator of a `yield*` throws ends the delegation.
    const end = this.usesDelegate ? [statement(assign(id(this.delegate), assign(id(this.mode), literal(0))))] : [];
    const handler: Node = { type: "CatchClause", param: id(error), body: block([...end, take, none, choose]) };
    return [{ type: "TryStatement", block: block([...this.entry(), turn]), handler, finalizer: null }];
  }
}

/** `{value, done}` */
export const result = (value: Node, done: boolean): Node => object([prop("value", value), prop("done", literal(done))]);

/** What `$asyncRing` takes for a call that it makes itself. */
const started = (value: Node): Node => object([...result(value, true).properties, prop("start", literal(1))]);

/** What `$heap` takes for the machine to go on with. */
const tail = (machine: Node): Node => object([prop("value", machine), prop("done", literal(2))]);
