/** Control: what operators ask of all nodes. */
import { parseBounded } from "../../shared/protocol/cold/nesting.ts";
import { obeyCommand } from "../modules/cold/command.ts";
import { obeyRotation } from "../modules/cold/key.ts";
import { announce, drop } from "./presence.ts";
import { node } from "../state.ts";

/** @param payload JSON: `{do: "watch", ms, lines}` turns logs on for so long, so many lines a second; `{do: "announce"}` asks for a fresh presence; a list: rotations of the key, retained */
export function onControl(payload: string): void {
  let wish: any;
  try {
    wish = parseBounded(payload);
  } catch {
    // not JSON
  }
  if (!wish) return drop();
  if (Array.isArray(wish)) wish.forEach(obeyRotation);
  if (wish.do === "reboot" || wish.do === "compact" || wish.do === "reset" || wish.do === "provision")
    obeyCommand(wish);
  if (wish.do === "announce") announce();
  if (wish.do === "watch") {
    node.watched = Date.now() + (wish.ms > 0 ? wish.ms : 0);
    node.linesPerSecond = wish.lines;
  }
}
