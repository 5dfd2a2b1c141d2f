/** The slots that the boot code (loader.js) chooses among: a file of state each, and the files that begin with its prefix. */
import { createFile, eraseFile, fileSize } from "./flash.ts";

/** Where the state's file has its mark "it came to its broker". */
const CONFIRMED_AT = 4010;

/** What the boot code left: the slot that runs. Its state's file `n` and timer `w` are absent with the cable's firmware. */
function slot(): { h: string; p: string; n?: string; w?: number } {
  return (global as any).$slot || { h: "", p: "$" };
}

/** Hash of the firmware that runs; "" = the one that came over the cable. */
export function slotHash(): string {
  return slot().h;
}

/** The broker has given our own presence back to us, so others see it too: this firmware may stay. */
export function confirmSlot(): void {
  const running = slot();
  if (!running.w) return;
  clearTimeout(running.w);
  running.w = 0;
  require("Storage").write(running.n!, "c", CONFIRMED_AT, fileSize(1));
}

/** Makes room for a firmware: all slots go, but the one that runs and that which is to come. */
export function dropSlots(prefix: string): void {
  const kept = slot().p;
  for (const name of require("Storage").list()) {
    const dot = name.indexOf(".");
    if (dot < 1) continue;
    const own = name.charAt(0) === "$" ? name.slice(0, dot + 1) : name.slice(0, 3) === "fw." ? name.slice(3) : "";
    if (own && own !== kept && own !== prefix) eraseFile(name);
  }
}

/** The slot is complete: from the next boot on it is the newest. */
export function writeSlot(prefix: string, state: any): boolean {
  return createFile("fw." + prefix, 1, JSON.stringify(state) + "\n");
}
