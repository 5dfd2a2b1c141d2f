/**
 * What a task module on the node gets from `require("broccoli")`: the words of the host. A signature here is a piece
 * (steps), so that nothing recurses; returned from a task it takes the task's place.
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
import { OPTION_KEYS } from "../../../shared/protocol/options.ts";
import { BRAND } from "../../../shared/engine/brand.ts";
import { submit } from "../../../shared/engine/submit.ts";
import { decode, encode } from "../../../shared/protocol/codec.ts";
import { fault } from "../../../shared/protocol/fault.ts";
import { forward } from "../../logs/cold/forward.ts";
import { node } from "../../state.ts";

function inner(values: any): string {
  let text = "";
  for (let i = 0; i < values.length; i++) text += (i ? "," : "") + encode(values[i]);
  return text;
}

/** The wire name of a task, given its name or its function. */
function nameOf(task: any): string {
  if (typeof task === "string") return wireName(task);
  for (const name in node.peer.tasks) if (node.peer.tasks[name][0] === task) return name;
  throw fault("TypeError", "no exported function of a module that is loaded");
}

function signed(piece: any): any {
  piece.$w = BRAND;
  piece.set = function (options: any) {
    return signed(optionsPiece(piece, wired(options)));
  };
  piece.link = function (other: any) {
    return signed(linkPiece(piece, other.steps));
  };
  piece.linkError = piece.onError = function (other: any) {
    return signed(linkErrorPiece(piece, other.steps));
  };
  piece.setImmutable = function () {
    return signed(immutablePiece(piece));
  };
  piece.pipe = function (next: any) {
    return signed(chainPiece([piece, next]));
  };
  piece.delay = function () {
    return start(piece, inner(arguments));
  };
  return piece;
}

function wired(options: any): any {
  const out: any = {};
  const keys: any = OPTION_KEYS;
  for (const name in options) if (keys[name]) out[keys[name]] = options[name] === true ? 1 : options[name];
  return out;
}

/** Starts a workflow of the node's own; `get()` gives a promise of its value. */
function start(piece: any, args: string): any {
  let resolve: any;
  let reject: any;
  const value = new Promise(function (onValue: any, onError: any) {
    resolve = onValue;
    reject = onError;
  });
  submit(node.peer, "", piece.steps, args, {
    done: function (line) {
      if (line.charAt(0) !== "!") resolve(decode(line));
      else {
        const about: any = decode(line.substring(1));
        reject(fault(about[0], about[1]));
      }
    },
  });
  return {
    get: function () {
      return value;
    },
  };
}

function list(given: any): any[] {
  if (given.length === 1 && Array.isArray(given[0])) return given[0];
  const parts: any[] = [];
  for (let i = 0; i < given.length; i++) parts.push(given[i]);
  return parts;
}

/** Everything that `require("broccoli")` gives. */
export function makeWords(): any {
  return {
    signature: function (task: any) {
      const args: any[] = [];
      for (let i = 1; i < arguments.length; i++) args.push(arguments[i]);
      return signed(callPiece(nameOf(task), inner(args)));
    },
    chain: function () {
      return signed(chainPiece(list(arguments)));
    },
    group: function () {
      return signed(groupPiece(list(arguments)));
    },
    chord: function (header: any, body: any) {
      return signed(chordPiece(groupPiece(header.steps ? [header] : header), body));
    },
    map: function (task: any, items: any) {
      return signed(mapPiece(1, nameOf(task), inner(items)));
    },
    starmap: function (task: any, items: any) {
      return signed(mapPiece(2, nameOf(task), inner(items)));
    },
    chunks: function (task: any, items: any, size: number) {
      return signed(chunksPiece(nameOf(task), cutChunks(items, size).map(inner)));
    },
    replace: function (workflow: any) {
      return workflow;
    },
    retry: function (options: any) {
      const error: any = fault("Retry", "the task asks to be run again");
      error.retry = options || {};
      throw error;
    },
    log: writeLog,
    progress: function () {},
  };
}

/** A line in the node's log, while somebody watches. */
function writeLog(): void {
  if (Date.now() < node.watched) forward(arguments);
}
