/** Tasks that use memory up, for a while or for good. */
declare const E: {
  getErrorFlags(): string[];
  emit(event: string, flags: string[]): void;
  removeAllListeners(event: string): void;
};

/** Listeners are called in a later turn. */
const HEARD_MS = 50;

const kept: number[] = [];

/** Keeps variables until the node reboots. */
export function keep(variables: number): number {
  for (let i = 0; i < variables; i++) kept.push(i);
  return kept.length;
}

/** Runs out of memory, and gives all of it back. */
export function exhaust(): never {
  const all: string[] = [];
  for (;;) all.push("long enough for three variables");
}

/** What a build does that has run out of memory: one that takes ever more from its machine never comes to it. */
export function pretend(): Promise<null> {
  const ask = E.getErrorFlags;
  E.getErrorFlags = () => ["LOW_MEMORY", "MEMORY"];
  E.emit("errorFlag", ["LOW_MEMORY", "MEMORY"]);
  return new Promise((resolve) => {
    setTimeout(() => {
      E.getErrorFlags = ask;
      resolve(null);
    }, HEARD_MS);
  });
}

/** From now on nobody hears at once that the memory ran out, as where hearing it runs out of memory itself. */
export function deafen(): null {
  E.removeAllListeners("errorFlag");
  return null;
}
