/** A promise of driven time: its reactions run at once when it is settled, so that a whole simulation is synchronous. */
export class Eventual {
  #settled = false;
  #failed = false;
  #value: unknown;
  #reactions: (() => void)[] = [];

  /** Settles; only the first time counts. */
  settle(value: unknown, failed = false): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#failed = failed;
    this.#value = value;
    for (const reaction of this.#reactions) reaction();
  }

  /** As a promise's `then`. */
  then(onValue: (value: any) => unknown, onError?: (error: any) => unknown): Eventual {
    const next = new Eventual();
    const react = () => {
      if (this.#failed && !onError) return next.settle(this.#value, true);
      try {
        next.settle((this.#failed ? onError! : onValue)(this.#value));
      } catch (error) {
        next.settle(error, true);
      }
    };
    if (this.#settled) react();
    else this.#reactions.push(react);
    return next;
  }
}
