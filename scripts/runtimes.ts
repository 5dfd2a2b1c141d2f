/** What people say nodes should run on, and what that is here. */
import { InvalidArgumentError } from "commander";
import { BroccoliError } from "../host-client/errors.ts";
import { findInterpreter, type Runtime } from "./support/nodes.ts";

/** `sim` is the simulator; `espruino` the real interpreter that is closest to an ESP32 and installed. */
export const RUNTIME_NAMES = ["sim", "espruino", "espruino-linux", "espruino-esp32like"];

/** Reads `--runtime` for commander. */
export function parseRuntime(text: string): string {
  if (RUNTIME_NAMES.includes(text)) return text;
  throw new InvalidArgumentError(`There are ${RUNTIME_NAMES.join(", ")}.`);
}

/**
 * The runtime that a name stands for.
 * @throws BroccoliError E505 where no interpreter is installed
 */
export function runtimeOf(name: string): Runtime {
  if (name === "sim") return "simulator";
  if (name !== "espruino") return name as Runtime;
  if (findInterpreter("espruino-esp32like")) return "espruino-esp32like";
  if (findInterpreter("espruino-linux")) return "espruino-linux";
  throw new BroccoliError("E505", "no Espruino interpreter is on the PATH", {
    hint: "Build Espruino for Linux and set ESPRUINO_BIN, or take simulated nodes: --runtime sim",
  });
}

/** The same for people. */
export const RUNTIME_WORDS: Record<Runtime, string> = {
  simulator: "simulated, Espruino's rules",
  "espruino-linux": "real Espruino, Linux build",
  "espruino-esp32like": "real Espruino, with an ESP32's memory",
};
