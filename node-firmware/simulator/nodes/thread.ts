/** What runs in a worker thread: one node, or many that share it. */
import { parentPort } from "node:worker_threads";
import { Device } from "../hardware/device.ts";
import { RealClock } from "../hardware/platform.ts";
import { PAGE_BYTES } from "../hardware/flash.ts";
import { usedVariables } from "../machine/memory.ts";
import { PowerOff } from "../machine/values.ts";
import { CONTROL, STATE, type Command, type Report } from "./messages.ts";
import { realNetwork } from "./real-network.ts";
import { Runner } from "./runner.ts";

interface Hosted {
  device: Device;
  runner: Runner;
}

const nodes = new Map<number, Hosted>();
const port = parentPort as NonNullable<typeof parentPort>;
const report = (message: Report): void => port.postMessage(message);

/** Flash lies in memory that the owner holds too, so that it outlives this thread, whatever becomes of it. */
function shareFlash(device: Device, node: number): void {
  const share = (page: number): Uint8Array => {
    const bytes = new SharedArrayBuffer(PAGE_BYTES);
    report({ type: "page", node, page, bytes });
    return new Uint8Array(bytes);
  };
  for (const [page, bytes] of device.flash.pages) {
    const shared = share(page);
    shared.set(bytes);
    device.flash.pages.set(page, shared);
  }
  device.flash.newPage = share;
  device.flash.onErase = (page) => report({ type: "erased", node, page });
}

/** Looks at what the owner wants, in the middle of a callback that may never end. */
function obey(control: Int32Array, wait: boolean): void {
  for (;;) {
    const state = Atomics.load(control, CONTROL.STATE);
    if (state === STATE.KILLED) throw new PowerOff("killed");
    if (state !== STATE.PAUSED || !wait) return;
    Atomics.wait(control, CONTROL.STATE, STATE.PAUSED);
  }
}

function start(command: Extract<Command, { type: "start" }>): void {
  const { node, options, wait } = command;
  const { slowdown, net, ...rest } = options;
  const control = new Int32Array(command.control);
  const device = new Device(
    {
      ...rest,
      network: realNetwork(net),
      onConsole: (line) => report({ type: "console", node, line }),
      onReboot: (cause) => report({ type: "rebooted", node, cause }),
    },
    new RealClock(),
  );
  shareFlash(device, node);
  device.onTick = () => obey(control, wait);
  const runner = new Runner(device, slowdown);
  runner.onOff = (reason) => {
    nodes.delete(node);
    report({ type: "off", node, reason });
  };
  nodes.set(node, { device, runner });
  runner.start();
  report({ type: "started", node });
}

function memory(device: Device): Record<string, number> {
  const machine = device.platform?.machine;
  if (!machine) return { free: 0, usage: 0, total: 0 };
  const usage = usedVariables(machine);
  return { free: machine.variables - usage, usage, total: machine.variables };
}

function execute(command: Exclude<Command, { type: "start" }>): void {
  const hosted = nodes.get(command.node);
  if (!hosted) {
    if ("request" in command) report({ type: "answer", request: command.request, value: undefined });
    return;
  }
  const { device, runner } = hosted;
  switch (command.type) {
    case "kill":
      return runner.stop("killed");
    case "reboot":
      device.reboot();
      return runner.wake();
    case "pause":
      return runner.pause(true);
    case "resume":
      return runner.pause(false);
    case "network":
      return device.setNetwork(command.up);
    case "cut":
      return device.cutPowerAfterFlashBytes(command.bytes);
    case "memory":
      return report({ type: "answer", request: command.request, value: memory(device) });
    case "evaluate":
      report({ type: "answer", request: command.request, value: device.evaluate(command.code) });
      return runner.wake();
  }
}

/** Starts a node, or tells its owner why it cannot be. */
function tryStart(command: Extract<Command, { type: "start" }>): void {
  try {
    start(command);
  } catch (error) {
    report({ type: "failed", node: command.node, message: (error as Error).message });
    report({ type: "off", node: command.node, reason: "never started" });
  }
}

port.on("message", (command: Command) => (command.type === "start" ? tryStart(command) : execute(command)));
