/** Promise (src/jswrap_promise.c): reactions go through the event queue, in the order and number of turns of the node. */
import { call } from "../machine/calls.ts";
import { fail, typeName } from "../machine/errors.ts";
import { newArray, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { toText } from "../machine/text.ts";
import {
  EArray,
  EBuffer,
  EObject,
  ENative,
  Interrupt,
  isFunction,
  isPlain,
  Thrown,
  type Value,
} from "../machine/values.ts";
import { newInstance } from "./shared.ts";

const PENDING = 0;
const REJECTED = 1;
const FULFILLED = 2;

interface Reaction {
  callback: Value;
  next: Box;
}

/** What resolves a promise, once. */
interface Box {
  promise: EObject;
  resolved: boolean;
}

class State {
  value: Value;
  onFulfilled: Reaction[] | undefined;
  onRejected: Reaction[] | undefined;
  remaining = 0;
  results: EArray | undefined;

  /** Everything that the promise keeps alive, for the count of memory. */
  *values(): Iterable<Value> {
    yield this.value;
    if (this.results) yield this.results;
    for (const reaction of [...(this.onFulfilled ?? []), ...(this.onRejected ?? [])]) {
      yield reaction.callback;
      yield reaction.next.promise;
    }
  }
}

const PROMISE_VARIABLES = 12;

function newBox(m: Machine): Box {
  const promise = newInstance(m, "Promise");
  m.charge(PROMISE_VARIABLES);
  promise.hidden = new State();
  promise.props().set("state", PENDING);
  return { promise, resolved: false };
}

export const isPromise = (v: Value): v is EObject => v instanceof EObject && v.hidden instanceof State;

const stateOf = (promise: EObject): State => promise.hidden;

function native(m: Machine, run: (value: Value) => void): ENative {
  m.charge(2);
  return new ENative("", (_self, [value]) => {
    run(value);
    return undefined;
  });
}

/** Puts a call of the machine's own into the event queue. */
function later(m: Machine, self: Value, run: () => void): void {
  m.charge(6);
  m.queue(self, new ENative("", () => void run()), []);
}

/** Runs program code whose exceptions become rejections. A cut-off counts as a return of undefined. */
function guarded(m: Machine, run: () => Value): { threw: boolean; value: Value } {
  const { depth, sp } = m;
  try {
    return { threw: false, value: run() };
  } catch (thrown) {
    m.depth = depth;
    m.sp = sp;
    if (thrown instanceof Thrown) return { threw: thrown.value !== undefined, value: thrown.value };
    if (!(thrown instanceof Interrupt)) throw thrown;
    return { threw: thrown.exception !== undefined, value: thrown.exception };
  }
}

function react(m: Machine, promise: EObject, reaction: Reaction, data: Value, isThen: boolean): void {
  if (reaction.callback === undefined) return settle(m, reaction.next, data, isThen);
  const { threw, value } = guarded(m, () => call(m, reaction.callback, promise, [data]));
  settle(m, reaction.next, value, !threw);
}

function queueReaction(m: Machine, promise: EObject, reaction: Reaction, value: Value, isThen: boolean): void {
  later(m, promise, () => react(m, promise, reaction, value, isThen));
}

function seal(m: Machine, promise: EObject, data: Value, resolving: boolean): void {
  promise.props().set("state", resolving ? FULFILLED : REJECTED);
  const state = stateOf(promise);
  const reactions = resolving ? state.onFulfilled : state.onRejected;
  if (reactions) for (const reaction of reactions) queueReaction(m, promise, reaction, data, resolving);
  else if (!resolving) fail(m, "Error", `Unhandled promise rejection: ${toText(m, data)}`);
}

function settle(m: Machine, box: Box, data: Value, resolving: boolean): void {
  if (box.resolved) return;
  box.resolved = true;
  if (data === box.promise) fail(m, "Error", "Illegal resolving to self");
  stateOf(box.promise).value = data;
  if (!resolving || !isPlain(data)) return seal(m, box.promise, data, resolving);
  const then = data.own?.get("then") as Value;
  if (!isFunction(then) && !isPromise(data)) return seal(m, box.promise, data, resolving);
  follow(m, box.promise, data, then);
}

/** The promise takes over the state of another promise, or of an object with an own `then`. */
function follow(m: Machine, promise: EObject, data: EObject, then: Value): void {
  const inner: Box = { promise, resolved: false };
  const resolve = native(m, (value) => settle(m, inner, value, true));
  const reject = native(m, (value) => settle(m, inner, value, false));
  if (!isFunction(then)) {
    react2(m, data, resolve, reject);
    return;
  }
  const { threw, value } = guarded(m, () => call(m, then, data, [resolve, reject]));
  if (threw) settle(m, inner, value, false);
}

function queueSettle(m: Machine, box: Box, data: Value, resolving: boolean): void {
  later(m, undefined, () => settle(m, box, data, resolving));
}

function react2(m: Machine, parent: EObject, onFulfilled: Value, onRejected: Value): EObject {
  const next = newBox(m);
  const state = stateOf(parent);
  const fulfilled: Reaction = { callback: isFunction(onFulfilled) ? onFulfilled : undefined, next };
  const rejected: Reaction = { callback: isFunction(onRejected) ? onRejected : undefined, next };
  const now = parent.own?.get("state");
  if (now === PENDING) {
    (state.onFulfilled ??= []).push(fulfilled);
    (state.onRejected ??= []).push(rejected);
  } else {
    queueReaction(m, parent, now === FULFILLED ? fulfilled : rejected, state.value, false);
  }
  return next.promise;
}

function construct(m: Machine, executor: Value): Value {
  if (executor === undefined) fail(m, "Error", "Function required in promise constructor");
  const box = newBox(m);
  const resolve = native(m, (value) => queueSettle(m, box, value, true));
  const reject = native(m, (value) => queueSettle(m, box, value, false));
  const { threw, value } = guarded(m, () => call(m, executor, box.promise, [resolve, reject]));
  if (threw) queueSettle(m, box, value, false);
  return box.promise;
}

function resolved(m: Machine, data: Value): Value {
  if (isPromise(data)) return data;
  const then = isPlain(data) ? (data.own?.get("then") as Value) : undefined;
  if (isFunction(then)) return construct(m, then);
  const box = newBox(m);
  queueSettle(m, box, data, true);
  return box.promise;
}

function all(m: Machine, list: Value): Value {
  if (!(list instanceof EObject) || list instanceof EBuffer) {
    fail(m, "TypeError", `Expecting something iterable, got ${typeName(list)}`);
  }
  const values = list instanceof EArray ? Array.from(list.items) : ([...(list.own?.values() ?? [])] as Value[]);
  const box = newBox(m);
  const state = stateOf(box.promise);
  const results = newArray(m, []);
  const reject = native(m, (reason) => {
    if (!state.results) return;
    state.results = undefined;
    queueSettle(m, box, reason, false);
  });
  values.forEach((value, index) => {
    if (!isPromise(value)) {
      results.items[index] = value;
      return;
    }
    state.remaining++;
    react2(
      m,
      value,
      native(m, (data) => collectResult(m, box, index, data)),
      reject,
    );
  });
  if (state.remaining === 0) return resolved(m, results);
  state.results = results;
  return box.promise;
}

function collectResult(m: Machine, box: Box, index: number, data: Value): void {
  const state = stateOf(box.promise);
  if (!state.results) return;
  state.results.items[index] = data;
  if (--state.remaining === 0) queueSettle(m, box, state.results, true);
}

export const promiseClass: ClassDefinition = {
  name: "Promise",
  construct: (_self, [executor], m) => construct(m, executor),
  statics: {
    methods: {
      resolve: (_s, [value], m) => resolved(m, value),
      reject: (_s, [reason], m) => {
        const box = newBox(m);
        queueSettle(m, box, reason, false);
        return box.promise;
      },
      all: (_s, [list], m) => all(m, list),
    },
  },
  instances: {
    methods: {
      then: (self, [onFulfilled, onRejected], m) => react2(m, self, onFulfilled, onRejected),
      catch: (self, [onRejected], m) => react2(m, self, undefined, onRejected),
    },
  },
};
