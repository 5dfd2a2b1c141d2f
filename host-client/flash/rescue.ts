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

/** Whether the two files are there: what runs, what is parked. */
const STATE = `(function(s){return[s.read("${BOOT_FILE}")!==undefined,s.read("${PARKED_FILE}")!==undefined]})(require("Storage"))`;

/** Does nothing the second time. */
const move = (from: string, to: string) =>
  `(function(s){var f=s.read("${from}");if(f!==undefined&&s.write("${to}",f))s.erase("${from}")})(require("Storage"))`;

/**
 * Switches the program off. The interpreter has to answer, be it between two restarts.
 * @throws FlashError E616 it does not answer · E617 there is no program.
 */
export async function parkProgram(node: EspruinoConsole): Promise<void> {
  await node.stopProgram();
  const [hasProgram] = await node.evaluate<[boolean, boolean]>(STATE);
  if (hasProgram) return void (await node.evaluate(move(BOOT_FILE, PARKED_FILE)));
  throw new FlashError("E617", `the node on ${node.link.name} has no program to switch off`, {
    hint: "Is it off already?  broccoli rescue --resume   Was it never flashed?  broccoli flash",
  });
}

/** Switches it on again. @throws FlashError E616, E617 */
export async function resumeProgram(node: EspruinoConsole): Promise<void> {
  const [, isParked] = await node.evaluate<[boolean, boolean]>(STATE);
  if (!isParked) {
    throw new FlashError("E617", `the node on ${node.link.name} has no program that was switched off`, {
      hint: "To write it anew, settings and modules are kept:  broccoli flash",
    });
  }
  await node.evaluate(move(PARKED_FILE, BOOT_FILE));
  await node.restart();
}

/** Erases the Storage partition, and nothing else. */
export async function eraseStorage(session: LoaderSession): Promise<void> {
  await session.eraseRegion(STORAGE_OFFSET, STORAGE_BYTES);
}
