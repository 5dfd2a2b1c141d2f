/** `broccoli rescue`: steps for a node that boots badly, each said before it is done. */
import { RESCUE_STEPS, type RescueStep } from "../../host-client/flash/rescue.ts";
import { UsageError } from "../../host-client/errors.ts";
import { findConsole, openNode } from "../flash/console.ts";
import { terminalAsk } from "../flash/prompt.ts";
import { untilStopped, type BuildVerb, type Context } from "../verb.ts";

interface RescueFlags {
  port?: string;
  console?: boolean;
  safe?: boolean;
  resume?: boolean;
  eraseStorage?: boolean;
  yes?: boolean;
}

export const build: BuildVerb = (command, context) =>
  command
    .option("--port <path>", "the node's serial port (else the one that a board hangs on)")
    .option("--console", RESCUE_STEPS.console)
    .option("--safe", RESCUE_STEPS.safe)
    .option("--resume", RESCUE_STEPS.resume)
    .option("--erase-storage", RESCUE_STEPS["erase-storage"])
    .option("-y, --yes", "do not ask before erasing")
    .action((flags: RescueFlags) => rescue(flags, context));

async function rescue(flags: RescueFlags, context: Context): Promise<void> {
  const steps = (Object.keys(RESCUE_STEPS) as RescueStep[]).filter((step) => flags[camelCase(step)]);
  if (steps.length > 1)
    throw new UsageError(`one step at a time: ${steps.map((step) => `--${step}`).join(" ")}`, {
      hint: `broccoli rescue --${steps[0]}`,
    });
  const [step] = steps;
  if (!step) return overview(flags, context);
  const port = await findConsole(flags.port, `broccoli rescue --${step}`);
  context.output.note(`${step.padEnd(8)} on ${port}: ${RESCUE_STEPS[step]}`);
  await STEPS[step](port, flags, context);
}

const camelCase = (step: RescueStep) => (step === "erase-storage" ? "eraseStorage" : step);

function overview({ port }: RescueFlags, { output }: Context): void {
  const command = `broccoli rescue${port ? ` --port ${port}` : ""}`;
  const lines = Object.entries(RESCUE_STEPS).map(([step, what]) => `${`${command} --${step}`}\n     ${what}`);
  output.result({ steps: RESCUE_STEPS }, () => ["From the mildest to the last:", ...lines].join("\n"));
}

const STEPS: Record<RescueStep, (port: string, flags: RescueFlags, context: Context) => Promise<void>> = {
  console: openConsole,
  async safe(port, _flags, context) {
    const { parkProgram } = await import("../../host-client/flash/rescue.ts");
    await parkProgram(await openNode(port, context));
    context.output.result(
      { port, program: "off" },
      () => `off      the program does not start any more; on again: broccoli rescue --resume --port ${port}`,
    );
  },
  async resume(port, _flags, context) {
    const { resumeProgram } = await import("../../host-client/flash/rescue.ts");
    await resumeProgram(await openNode(port, context));
    context.output.result({ port, program: "on" }, () => "on       the program starts");
  },
  "erase-storage": eraseStorage,
};

async function eraseStorage(port: string, flags: RescueFlags, context: Context): Promise<void> {
  await confirm(flags, context);
  const { LoaderSession } = await import("../../host-client/flash/loader-session.ts");
  const { eraseStorage: erase } = await import("../../host-client/flash/rescue.ts");
  const session = await LoaderSession.open({ path: port, onDebug: (line) => context.output.debug(line) });
  context.defer(() => session.close());
  await erase(session);
  await session.reset();
  context.output.result(
    { port, id: session.board.id, erased: "storage" },
    () => `erased   the Storage of ${session.board.id}; now: broccoli flash --port ${port}`,
  );
}

async function confirm({ yes }: RescueFlags, context: Context): Promise<void> {
  if (yes) return;
  const ask = terminalAsk(context.signal);
  if (!ask)
    throw new UsageError("nobody is here to confirm that Storage may be erased", {
      hint: "broccoli rescue --erase-storage --yes",
    });
  if (/^y(es)?$/i.test(await ask("Erase it? [y/N]"))) return;
  throw new UsageError("nothing was erased");
}

/** Ctrl-] as in telnet: Ctrl-C belongs to the node, which it interrupts. */
const LEAVE = "\x1d";

async function openConsole(port: string, _flags: RescueFlags, context: Context): Promise<void> {
  const { openConsoleLink } = await import("../../host-client/flash/console-link.ts");
  const link = await openConsoleLink(port);
  context.defer(() => link.close());
  const { stdin } = process;
  const left = new Promise<void>((resolve) => {
    link.onClose(resolve);
    if (!stdin.isTTY) return;
    context.output.note("leave with Ctrl-]");
    stdin.setRawMode(true);
    context.defer(() => void stdin.setRawMode(false).pause());
    stdin
      .setEncoding("latin1")
      .on("data", (keys: string) => (keys.includes(LEAVE) ? resolve() : void link.write(keys)));
  });
  link.onText((text) => context.output.raw(text));
  await Promise.race([left, untilStopped(context.signal)]);
}
