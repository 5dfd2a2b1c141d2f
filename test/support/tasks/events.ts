/** Events of what belongs to the interpreter, in a module that is carried with JavaScript's own semantics since it has classes. */
interface Emitter {
  on(event: string, listener: (value: number) => void): void;
  emit(event: string, value: number): void;
  removeAllListeners(event: string): void;
}
declare const E: Emitter;
declare function require(name: "net"): { createServer(listener: () => void): Emitter };

class Tally {
  #sum = 0;
  add(value: number): void {
    this.#sum += value;
  }
  get sum(): number {
    return this.#sum;
  }
}

/** Listens, is told twice, and listens no more; events come in a later turn. */
function listen(emitter: Emitter): Promise<number> {
  const tally = new Tally();
  emitter.on("told", (value) => tally.add(value));
  emitter.emit("told", 40);
  emitter.emit("told", 2);
  return new Promise((resolve) => {
    setTimeout(() => {
      emitter.removeAllListeners("told");
      resolve(tally.sum);
    }, 50);
  });
}

/** The interpreter's own object. */
export function fromInterpreter(): Promise<number> {
  return listen(E);
}

/** An object that a library made, of a class of the interpreter. */
export function fromLibrary(): Promise<number> {
  return listen(require("net").createServer(() => {}));
}

/** An object of the program's own has no such method. */
export function fromOwn(): string {
  return (
    typeof ({} as Emitter).on + typeof ([] as unknown as Emitter).emit + typeof (new Tally() as unknown as Emitter).on
  );
}

interface Pins {
  D5?: { getInfo(): { port: string; num: number } };
}

/** A pin is a number to `typeof`, with methods of its own; the simulator has none. */
export function ofPin(): string {
  const pin = (globalThis as unknown as Pins).D5;
  return pin ? pin.getInfo().port + pin.getInfo().num : "no pins";
}
