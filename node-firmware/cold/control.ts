/** Control: what operators ask of all nodes. */
import { parseBounded } from "../../shared/protocol/cold/nesting.ts";
import { answerSeek } from "../../shared/engine/cold/seek.ts";
import { obeyCommand } from "../modules/cold/command.ts";
import { obeyRotation } from "../modules/cold/key.ts";
import { announce, drop } from "./presence.ts";
import { node } from "../state.ts";

/** @param payload JSON: `{do: "watch", ms, lines}` turns logs on for so long, so many lines a second; `{do: "announce"}` asks for a fresh presence; a list: rotations of the key, retained */
export function onControl(payload: string): void {
  const wish = parsed(payload);
  if (!wish) return;
  if (Array.isArray(wish)) wish.forEach(obeyRotation);
  if (wish.do === "reboot" || wish.do === "compact" || wish.do === "reset" || wish.do === "provision")
    obeyCommand(wish);
  if (wish.do === "announce") announce();
  if (wish.do === "watch") {
    node.watched = Date.now() + (wish.ms > 0 ? wish.ms : 0);
    node.linesPerSecond = wish.lines;
  }
}

/** An owner asks all for whom a step is. */
export function onQuestion(payload: string): void {
  const question = parsed(payload);
  if (question) answerSeek(node.peer, question);
}

/** What is no JSON, or nothing, is counted. */
function parsed(payload: string): any {
  let value: any;
  try {
    value = parseBounded(payload);
  } catch {
    // not JSON
  }
  if (!value) drop();
  return value;
}
