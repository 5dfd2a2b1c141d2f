/** Control: what operators ask of all nodes. */
import { node } from "../state.ts";

/** @param payload JSON: `{do: "watch", ms}` turns logs on for so long */
export function onControl(payload: string): void {
  let wish: any;
  try {
    wish = JSON.parse(payload);
  } catch (_error) {
    return;
  }
  if (wish && wish.do === "watch") node.watched = Date.now() + (wish.ms > 0 ? wish.ms : 0);
}
