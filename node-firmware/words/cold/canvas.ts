/**
 * The canvas, as a task module on the node gets it: the words of the host. A signature here is a piece (steps), so that
 * nothing recurses; returned from a task it takes the task's place.
 */
import {
  callPiece,
  chainPiece,
  chordPiece,
  chunksPiece,
  cutChunks,
  groupPiece,
  immutablePiece,
  linkErrorPiece,
  linkPiece,
  mapPiece,
  optionsPiece,
} from "../../../shared/canvas/cold/pieces.ts";
import { wireName } from "../../../shared/canvas/names.ts";
import { IDENTITY, MAP, STARMAP } from "../../../shared/canvas/steps.ts";
import { OPTION_KEYS } from "../../../shared/protocol/options.ts";
import { BRAND } from "../../../shared/engine/brand.ts";
import { encode } from "../../../shared/protocol/codec.ts";
import { fault } from "../../../shared/protocol/fault.ts";
import { node } from "../../state.ts";
import { resultClass, startWorkflow } from "./result.ts";

/** Values as inner text. @throws TypeError for a signature, which can only be a slip: results are passed on by a chain */
function inner(values: any): string {
  let text = "";
  for (let i = 0; i < values.length; i++) {
    if (values[i] && values[i].$w === BRAND) {
      throw fault(
        "TypeError",
        "argument " + (i + 1) + " is a signature; to pass its value on, make it a step of a chain",
      );
    }
    text += (i ? "," : "") + encode(values[i]);
  }
  return text;
}

/** The wire name of a task, given its name or its function. */
function nameOf(task: any): string {
  if (typeof task === "string") return wireName(task);
  for (const name in node.peer.tasks) if (node.peer.tasks[name][0] === task) return name;
  throw fault("TypeError", "no exported function of a module that is loaded");
}

/** Options under their wire keys. */
function wired(options: any): any {
  const out: any = {};
  const keys: any = OPTION_KEYS;
  for (const name in options) {
    if (name === "eta") throw fault("TypeError", "a node has no clock: write countdownMs instead of eta");
    if (!keys[name]) throw fault("TypeError", "there is no option '" + name + "'");
    if (options[name] !== undefined && options[name] !== false)
      out[keys[name]] = options[name] === true ? 1 : options[name];
  }
  return out;
}

/** @throws TypeError for what is no signature */
function checked(parts: any, where: string): any {
  for (let i = 0; i < parts.length; i++) {
    if (!parts[i] || parts[i].$w !== BRAND) {
      throw fault("TypeError", where + " takes signatures; part " + (i + 1) + " is a " + typeof parts[i]);
    }
  }
  return parts;
}

/** The parts of a combinator: one list, or one after the other. */
function parts(given: any[], where: string): any[] {
  return checked(given.length === 1 && Array.isArray(given[0]) ? given[0] : given, where);
}

function links(others: any[], piece: any, add: typeof linkPiece, where: string): any {
  checked(others, where);
  let linked = piece;
  for (let i = 0; i < others.length; i++) linked = add(linked, others[i].steps.length ? others[i].steps : [[IDENTITY]]);
  return linked;
}

/** Gives signatures their methods. They share them: a signature of its own costs 8 variables. */
function signatureClass(Result: any): any {
  const Signature: any = function (this: any, piece: any) {
    this.form = piece.form;
    this.steps = piece.steps;
    if (piece.errors) this.errors = piece.errors;
  };
  const own = Signature.prototype;
  own.$w = BRAND;
  own.clone = function () {
    return new Signature(this);
  };
  own.set = function (options: any) {
    return new Signature(optionsPiece(this, wired(options)));
  };
  own.link = function (...others: any[]) {
    return new Signature(links(others, this, linkPiece, "link"));
  };
  own.linkError = own.onError = function (...others: any[]) {
    return new Signature(links(others, this, linkErrorPiece, "linkError"));
  };
  own.setImmutable = function () {
    return new Signature(immutablePiece(this));
  };
  own.pipe = function (next: any) {
    return new Signature(chainPiece(checked([this, next], "pipe")));
  };
  own.delay = function (...args: any[]) {
    return this.applyAsync(args);
  };
  own.applyAsync = function (args: any, options: any) {
    const piece = options ? optionsPiece({ form: "chain", steps: this.steps }, wired(options)) : this;
    return startWorkflow(new Result(piece.steps.length ? piece.steps : [[IDENTITY]]), inner(args || []));
  };
  own.broadcast = function () {
    throw fault("TypeError", "broadcast from a client, or name one with set({ to: name })");
  };
  return Signature;
}

/** Gives every function the methods of a task: those of exported functions make sense. */
function taskMethods(Signature: any): void {
  const own: any = Function.prototype;
  const partial = function (task: any, given: any[]) {
    return new Signature(callPiece(nameOf(task), inner(given)));
  };
  own.s = function (...given: any[]) {
    return partial(this, given);
  };
  own.si = function (...args: any[]) {
    return new Signature(immutablePiece(callPiece(nameOf(this), inner(args))));
  };
  own.map = function (items: any[]) {
    return new Signature(mapPiece(MAP, nameOf(this), inner(items)));
  };
  own.starmap = function (items: any[]) {
    return new Signature(mapPiece(STARMAP, nameOf(this), inner(items)));
  };
  own.chunks = function (items: any[], size: number) {
    return new Signature(chunksPiece(nameOf(this), cutChunks(items, size).map(inner)));
  };
  own.delay = function (...args: any[]) {
    return partial(this, args).applyAsync();
  };
  own.applyAsync = function (args: any, options: any) {
    return partial(this, args || []).applyAsync([], options);
  };
}

function chordOf(Signature: any, header: any, body: any): any {
  const head = groupPiece(header.$w === BRAND ? [header] : checked(header, "chord"));
  return new Signature(chordPiece(head, checked([body], "chord")[0]));
}

/** What `require("broccoli").canvas()` gives; every function has the methods of a task from then on. */
export function makeCanvas(): any {
  const Signature = signatureClass(resultClass());
  taskMethods(Signature);
  return {
    signature: function (task: any, ...given: any[]) {
      return new Signature(callPiece(nameOf(task), inner(given)));
    },
    chain: function (...given: any[]) {
      return new Signature(chainPiece(parts(given, "chain")));
    },
    group: function (...given: any[]) {
      return new Signature(groupPiece(parts(given, "group")));
    },
    chord: function (header: any, body: any) {
      if (body) return chordOf(Signature, header, body);
      return function (late: any) {
        return chordOf(Signature, header, late);
      };
    },
    replace: function (workflow: any) {
      return checked([workflow], "replace")[0];
    },
  };
}
