/** Answers at once whether a host can be connected to: another thread tries, this one waits, as the node's connect blocks. */
import { Worker } from "node:worker_threads";
import type { ConnectFailure } from "../hardware/network.ts";

/** Longest wait; the ESP32 may block for tens of seconds, which no test wants. */
const PROBE_TIMEOUT_MS = 5_000;

const PENDING = 0;
const ANSWERS: ("yes" | ConnectFailure)[] = ["unreachable", "yes", "unreachable", "unknown host"];

const PROBE = `
const { parentPort } = require("node:worker_threads");
const { connect } = require("node:net");
parentPort.on("message", ({ host, port, flag }) => {
  const word = new Int32Array(flag);
  const answer = (code) => { Atomics.compareExchange(word, 0, 0, code); Atomics.notify(word, 0); };
  const socket = connect({ host, port }, () => { socket.destroy(); answer(1); });
  socket.setTimeout(${PROBE_TIMEOUT_MS}, () => { socket.destroy(); answer(2); });
  socket.on("error", (e) => answer(e.code === "ENOTFOUND" || e.code === "EAI_AGAIN" ? 3 : 2));
});
`;

let prober: Worker | undefined;

/** Tries to connect; blocks this thread until it is known. */
export function canConnect(host: string, port: number): "yes" | ConnectFailure {
  if (!prober) {
    prober = new Worker(PROBE, { eval: true });
    prober.unref();
  }
  const flag = new SharedArrayBuffer(4);
  const word = new Int32Array(flag);
  prober.postMessage({ host, port, flag });
  Atomics.wait(word, 0, PENDING, PROBE_TIMEOUT_MS);
  return ANSWERS[Atomics.load(word, 0)];
}
