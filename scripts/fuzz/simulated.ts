/** The firmware in the simulator, in driven time: a hundred seconds of waiting cost nothing. */
import { createPlatform, MemoryNetwork, type MemoryConnection } from "../../node-firmware/simulator/index.ts";
import { nodeFirmware } from "../../host-client/firmware.ts";
import type { Attack, Target } from "./attack.ts";

/** Driven time that passes with each packet: a node's timers are due now and then, whatever comes. */
const STEP_MS = 2;
/** Steps of driven time while the attack waits. */
const WAIT_MS = 100;
/** In driven time reconnections cost nothing. */
const GARBAGE_EVERY = 50;
/** A node has forgotten all owners, and dropped what it loads on demand. */
const QUIET_MS = 110_000;
/** Bytes that are read at a time. */
const READ_BYTES = 65_536;

/** Starts a simulated node whose broker is the attack. */
export async function startSimulatedTarget(
  attack: Attack,
  files: Record<string, string | Uint8Array>,
): Promise<Target> {
  const { files: firmware } = await nodeFirmware("simulator");
  const net = new MemoryNetwork();
  let deaths = 0;
  let words = "";
  let link: MemoryConnection | undefined;
  const device = createPlatform({
    id: attack.victim.id,
    network: net.network("node"),
    files: { ...firmware, ...files },
    onReboot: () => {
      words = "it rebooted";
      deaths++;
    },
  });
  net.serve("broker", 1883, (connection) => {
    link = connection;
    attack.accept((bytes) => write(connection, bytes));
  });
  const read = () => {
    for (let bytes = link?.receive(READ_BYTES); bytes; bytes = link?.receive(READ_BYTES)) attack.hear(bytes);
    if (link?.ended) {
      link = undefined;
      attack.lost();
    }
    revive();
  };
  /** One that is off is switched on again: each death counts once. */
  const revive = () => {
    if (device.offReason === undefined) return;
    words = device.offReason;
    deaths++;
    device.start();
  };
  const write = (connection: MemoryConnection, bytes: string) => {
    for (let at = 0; at < bytes.length && !connection.ended;) {
      const taken = connection.send(bytes.slice(at));
      if (taken < 0) return;
      at += taken;
      device.settle();
    }
  };
  device.start();

  return {
    get deaths() {
      return deaths;
    },
    get lastWords() {
      return words;
    },
    garbageEvery: GARBAGE_EVERY,
    quietMs: QUIET_MS,
    async send(bytes) {
      if (link) write(link, bytes);
      device.advance(STEP_MS);
      read();
    },
    async pass(ms, done = () => false) {
      for (let passed = 0; passed < ms && !done(); passed += WAIT_MS) {
        device.advance(WAIT_MS);
        read();
      }
    },
    hangUp() {
      link?.close();
      device.settle();
      read();
    },
    close: async () => device.stop("closed"),
  };
}
