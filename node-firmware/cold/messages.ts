/** Messages that are no packets of the engine: modules, presence, control. */
import { onModuleMessage } from "../modules/cold/messages.ts";
import { onDetached } from "../detached/cold/detached.ts";
import { onControl, onQuestion } from "./control.ts";
import { drop, onPresence } from "./presence.ts";
import { node } from "../state.ts";

/** A message on any topic but the inbox. */
export function dispatch(topic: string, payload: string): void {
  const rest = topic.slice(node.prefix.length + 1);
  const kind = rest.slice(0, 2);
  if (kind === "m/" || kind === "c/") onModuleMessage(rest, payload);
  else if (kind === "p/") onPresence(rest.slice(2), payload);
  else if (kind === "d/") onDetached(rest.slice(2), payload);
  else if (rest === "a") onControl(payload);
  else if (kind === "h/") onQuestion(payload);
  else if (rest !== "cfg") drop();
}
