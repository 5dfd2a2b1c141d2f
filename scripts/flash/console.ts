/** Finding a node's console, for the verbs that talk to it. */
import type { EspruinoConsole } from "../../host-client/flash/console.ts";
import type { Context } from "../verb.ts";

/** The port that was named, else the only board's. `command` is what was typed, for the suggestion. */
export async function findConsole(wanted: string | undefined, command: string): Promise<string> {
  if (wanted?.startsWith("tcp://")) return wanted;
  const { choosePort, listBoardPorts } = await import("../../host-client/flash/ports.ts");
  const { checkAccess } = await import("../../host-client/flash/serial-line.ts");
  const { path } = choosePort(await listBoardPorts(), wanted, command);
  checkAccess(path);
  return path;
}

/** Opens it and wakes the interpreter; closed at the end of the run. */
export async function openNode(target: string, context: Context): Promise<EspruinoConsole> {
  const { EspruinoConsole } = await import("../../host-client/flash/console.ts");
  const { openConsoleLink } = await import("../../host-client/flash/console-link.ts");
  const link = await openConsoleLink(target);
  context.defer(() => link.close());
  return EspruinoConsole.open(link);
}
