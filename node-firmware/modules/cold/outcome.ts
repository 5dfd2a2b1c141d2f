/** How an attempt ended: told in the presence, and to those who wait for the version. */
import { isModuleName } from "../../../shared/protocol/manifest.ts";
import { announce } from "../../cold/presence.ts";
import { node } from "../../state.ts";

/** Refusals that are remembered. */
const MAX_REFUSED = 4;
const MAX_DETAIL = 120;
const MAX_NAME = 24;

/** A version does not come to run here. Said once. */
export function refuse(name: string, hash: string, code: number, detail: string): void {
  // Quoted, an ill name is no key that objects have of themselves.
  const shown = isModuleName(name) ? name : "'" + name.slice(0, MAX_NAME) + "'";
  const before = node.modules.refused.filter(function (one: any) {
    return one.name === shown && one.hash === hash && one.code === code;
  });
  if (before.length) return;
  forgetRefusal(shown);
  node.modules.refused.push({ name: shown, hash: hash, code: code, detail: detail.slice(0, MAX_DETAIL) });
  if (node.modules.refused.length > MAX_REFUSED) node.modules.refused.shift();
  if (node.conn) announce();
}

/** A version came to run: what was said of others before is past. */
export function forgetRefusal(name: string): void {
  node.modules.refused = node.modules.refused.filter(function (one: any) {
    return one.name !== name;
  });
}

/** Answers those who wait for a version. */
export function answerWaiters(name: string, hash: string): void {
  const all = node.modules.waiters;
  node.modules.waiters = all.filter(function (one: any) {
    return one.module !== name || one.hash !== hash;
  });
  all.forEach(function (one: any) {
    if (one.module === name && one.hash === hash) one.done(!!node.peer.tasks[one.task]);
  });
}
