/** Drives a device in real time: a turn when a timer is due or a socket wakes it, nothing while there is nothing to do. */
import type { Device } from "../hardware/device.ts";

/** Turns in a row before the thread looks at its sockets and other nodes. */
const TURNS_AT_ONCE = 8;
/** Longest sleep that Node.js's timers keep. */
const MAX_SLEEP_MS = 2_147_483_647;

export class Runner {
  readonly device: Device;
  /** How many times slower than this machine the node is; 1 is as fast as it goes. */
  readonly slowdown: number;
  paused = false;
  timer: NodeJS.Timeout | undefined;
  immediate: NodeJS.Immediate | undefined;
  onOff: (reason: string) => void = () => undefined;
  /** Until then the node is still computing, at its own speed: nothing that comes in wakes it. */
  busyUntilMs = 0;

  constructor(device: Device, slowdown = 1) {
    this.device = device;
    this.slowdown = slowdown;
    device.onWake = () => this.wake();
  }

  start(): void {
    this.device.start();
    this.wake();
  }

  /** Lets the loop run soon. */
  wake(): void {
    if (this.immediate || this.paused) return;
    const leftMs = this.busyUntilMs - performance.now();
    if (leftMs > 0) return this.sleep(leftMs);
    if (this.timer) clearTimeout(this.timer);
    this.timer = undefined;
    this.immediate = setImmediate(() => this.run());
  }

  sleep(ms: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), Math.min(ms, MAX_SLEEP_MS));
  }

  run(): void {
    this.immediate = undefined;
    this.timer = undefined;
    if (this.paused) return;
    const start = performance.now();
    let busy = true;
    for (let i = 0; i < TURNS_AT_ONCE && busy; i++) busy = this.device.turn();
    if (this.device.offReason !== undefined) return this.stop(this.device.offReason);
    this.next(busy, performance.now() - start);
  }

  next(busy: boolean, spentMs: number): void {
    const penalty = spentMs * (this.slowdown - 1);
    const until = busy ? 0 : this.device.platform?.loop.untilNext();
    if (penalty >= 1) {
      this.busyUntilMs = performance.now() + penalty;
      this.sleep(Math.max(penalty, until ?? 0));
    } else if (busy) this.wake();
    else if (until !== undefined && !this.immediate) this.sleep(until);
  }

  pause(paused: boolean): void {
    this.paused = paused;
    if (!paused) this.wake();
  }

  /** The node is off, for good. */
  stop(reason: string): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.immediate) clearImmediate(this.immediate);
    this.paused = true;
    this.device.stop(reason);
    this.onOff(reason);
  }
}
