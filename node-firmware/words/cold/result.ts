/** Results of workflows that a node started itself, in the words of the host: what is awaited in place, or asked for later. */
import { encode, decode } from "../../../shared/protocol/codec.ts";
import { fault } from "../../../shared/protocol/fault.ts";
import { PROGRESS } from "../../../shared/engine/cold/events.ts";
import { waitWithoutSlot } from "../../../shared/engine/cold/slots.ts";
import { revoke, submit } from "../../../shared/engine/submit.ts";
import { displayName } from "../../../shared/canvas/names.ts";
import { taskOf } from "../../../shared/engine/cold/rare.ts";
import { node } from "../../state.ts";

/** The constructor of results; a node has many of them, so that they share their methods. */
export function resultClass(): any {
  const Result: any = function (this: any, steps: any) {
    this.state = "PENDING";
    this.line = "";
    this.wait = [];
    this.steps = steps;
  };
  const own = Result.prototype;
  own.get = function (options: any) {
    return awaitLine(this, options || {});
  };
  own.ready = function () {
    return this.line !== "";
  };
  own.successful = function () {
    return this.state === "SUCCESS";
  };
  own.failed = function () {
    return this.line !== "" && this.state !== "SUCCESS";
  };
  own.revoke = function () {
    if (!this.line) revoke(node.peer, this.root, "!" + encode(["RevokedError", "revoked", "", "", "", 1]));
    return Promise.resolve();
  };
  own.forget = function () {
    const line = "!" + encode(["ForgottenError", "the result was forgotten"]);
    if (this.line) this.line = line;
    else settleResult(this, line);
  };
  own.onProgress = function (listener: any) {
    const all = this.news || listenTo(this, []);
    all.push(listener);
    return function () {
      if (all.indexOf(listener) >= 0) all.splice(all.indexOf(listener), 1);
    };
  };
  // For what modules bring of their own: members, children, parents (the compiler's runtime/results.js).
  own.$ = function (heard: any) {
    this.root.member = function (slot: number, line: string, k: number) {
      hand(line, heard(slot, k, true), heard(slot, k));
    };
    return this.steps;
  };
  return Result;
}

/** Hands a workflow to the node's own peer. */
export function startWorkflow(result: any, args: string): any {
  const settle = function (line: string) {
    if (!result.line) settleResult(result, line);
  };
  node.started = (node.started || 0) + 1;
  result.id = node.id + "-" + node.started;
  result.root = submit(node.peer, result.id, result.steps, args, { done: settle });
  return result;
}

function settleResult(result: any, line: string): void {
  const wait = result.wait;
  result.line = line;
  result.wait = [];
  if (line.charAt(0) !== "!") result.state = "SUCCESS";
  else result.state = (decode(line.slice(1)) as any)[0] === "RevokedError" ? "REVOKED" : "FAILURE";
  for (let i = 0; i < wait.length; i++) wait[i]();
}

function awaitLine(result: any, options: any): Promise<any> {
  return new Promise(function (resolve: any, reject: any) {
    if (result.line) return hand(result.line, resolve, reject);
    const endWait = waitWithoutSlot(node.peer, result.root);
    let isOver = false;
    result.wait.push(function () {
      if (isOver) return;
      isOver = true;
      endWait();
      hand(result.line, resolve, reject);
    });
    if (options.timeoutMs === undefined) return;
    setTimeout(function () {
      if (isOver) return;
      isOver = true;
      endWait();
      reject(late(result, options.timeoutMs));
    }, options.timeoutMs);
  });
}

function hand(line: string, resolve: any, reject: any): void {
  if (line.charAt(0) !== "!") return resolve(decode(line));
  const about: any = decode(line.slice(1));
  reject(fault(about[0], about[1]));
}

function late(result: any, ms: number): Error {
  const names = result.steps.map(function (step: any) {
    return displayName(taskOf(step)) || "group";
  });
  return fault("TimeoutError", "waited " + ms + " ms for the result of " + names.join(" | "));
}

function listenTo(result: any, listeners: any[]): any[] {
  result.root.event = function (kind: number, text: string) {
    const about: any = decode(text);
    const event = { task: about[0], node: about[1], state: kind === PROGRESS ? "PROGRESS" : "RETRY", value: about[2] };
    listeners.slice().forEach(function (listener) {
      listener(event);
    });
  };
  return (result.news = listeners);
}
