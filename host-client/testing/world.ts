/** A clock and a choice of events that are driven, so that whole clusters run deterministically from one seed. */

/** A pseudo-random generator (mulberry32): numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Event {
  at: number;
  order: number;
  run: () => void;
}

/** Driven time: events in the order of their time, those of one time in the order of their making. */
export class World {
  now = 0;
  readonly random: () => number;
  #events: Event[] = [];
  #order = 0;

  constructor(readonly seed = 1) {
    this.random = randomFrom(seed);
  }

  /** Runs `callback` after `ms`. */
  after(ms: number, callback: () => void): void {
    const event = { at: this.now + Math.max(0, ms), order: this.#order++, run: callback };
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#events[middle];
      if (other.at < event.at || (other.at === event.at && other.order < event.order)) low = middle + 1;
      else high = middle;
    }
    this.#events.splice(low, 0, event);
  }

  /** How many events are still to come. */
  get pending(): number {
    return this.#events.length;
  }

  /** Runs the next event; false where there is none. Promise reactions of it run before it returns to its caller's await. */
  step(): boolean {
    const event = this.#events.shift();
    if (!event) return false;
    this.now = Math.max(this.now, event.at);
    event.run();
    return true;
  }

  /**
   * Runs events until `done` says so, for at most `limitMs` of driven time; no promise gets its turn.
   * @returns whether it is done
   */
  run(done: () => boolean, limitMs: number): boolean {
    const end = this.now + limitMs;
    while (!done()) {
      if (!this.#events.length || this.#events[0].at > end) {
        this.now = Math.max(this.now, end);
        return done();
      }
      this.step();
    }
    return true;
  }

  /**
   * Runs events until `done` says so, letting promises settle between them.
   * @throws Error when nothing is left to happen, or `limitMs` of driven time have passed
   */
  async until(done: () => boolean, limitMs = 600_000): Promise<void> {
    const end = this.now + limitMs;
    for (;;) {
      await settlePromises();
      if (done()) return;
      if (this.now > end) throw new Error(`not done after ${limitMs} ms of driven time (seed ${this.seed})`);
      if (!this.step()) throw new Error(`nothing is left to happen, and it is not done (seed ${this.seed})`);
    }
  }
}

/** Lets pending promise reactions run. */
async function settlePromises(): Promise<void> {
  for (let i = 0; i < 4; i++) await Promise.resolve();
}
