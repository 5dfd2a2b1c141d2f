/** Steps for a node that boots badly, from the mildest on. Each says beforehand what it does; none does more than that. */
import { STORAGE_BYTES, STORAGE_OFFSET } from "./chips.ts";
import type { EspruinoConsole } from "./console.ts";
import { FlashError } from "./errors.ts";
import type { LoaderSession } from "./loader-session.ts";

/** What runs at boot, and where it waits while it is switched off. */
const BOOT_FILE = ".bootcde";
const PARKED_FILE = "bootcde.off";

export type RescueStep = "console" | "safe" | "resume" | "erase-storage";

/** What each step does, said before it is done. */
export const RESCUE_STEPS: Record<RescueStep, string> = {
  console: "shows what the node says, and passes on what you type; changes nothing",
  safe: "switches the node's program off: Espruino starts, the firmware does not; --resume switches it on again",
  resume: "switches the node's program on again, and starts it",
  "erase-storage":
    "erases the node's Storage by its boot loader: firmware, settings, modules; Espruino itself stays. Then: broccoli flash",
};

const move = (from: string, to: string) =>
  `(function(s){var f=s.read("${from}");return f===undefined?0:s.write("${to}",f)&&(s.erase("${from}"),1)})(require("Storage"))`;

/**
 * Switches the program off. The interpreter has to answer, be it between two restarts.
 * @throws FlashError E616 it does not answer · E617 there is no program.
 */
export async function parkProgram(node: EspruinoConsole): Promise<void> {
  await node.stopProgram();
  if ((await node.evaluate(move(BOOT_FILE, PARKED_FILE))) === 1) return;
  throw new FlashError("E617", `the node on ${node.link.name} has no program to switch off`, {
    hint: "Is it off already?  broccoli rescue --resume   Was it never flashed?  broccoli flash",
  });
}

/** Switches it on again. @throws FlashError E616, E617 */
export async function resumeProgram(node: EspruinoConsole): Promise<void> {
  if ((await node.evaluate(move(PARKED_FILE, BOOT_FILE))) !== 1) {
    throw new FlashError("E617", `the node on ${node.link.name} has no program that was switched off`, {
      hint: "To write it anew, settings and modules are kept:  broccoli flash",
    });
  }
  await node.restart();
}

/** Erases the Storage partition, and nothing else. */
export async function eraseStorage(session: LoaderSession): Promise<void> {
  await session.eraseRegion(STORAGE_OFFSET, STORAGE_BYTES);
}
