/** Runs one program to its end and gives its outcome: what the feature suite asks of every runtime. */
import { createPlatform } from "./hardware/device.ts";
import { DrivenClock } from "./hardware/platform.ts";

export interface ProgramOutcome {
  /** What the program handed to `__outcome(text)`. */
  json?: string;
  /** What it threw, on loading, running, from a timer, or by a promise that nobody caught. */
  throws?: string;
  /** Everything that it printed. */
  printed: string[];
}

/** Variables of the node that runs a program: the suite's programs carry their helpers in RAM. */
const PROGRAM_VARIABLES = 16_000;

const REPORTED = /^__OUTCOME__(.*)$/;

/**
 * Runs a program of Espruino's language on a node of its own with a driven clock, until nothing is left to do.
 * The program reports by `__outcome(text)`.
 * @param timeoutMs of the node's time
 */
export async function runProgram(
  code: string,
  timeoutMs: number,
  variables = PROGRAM_VARIABLES,
): Promise<ProgramOutcome> {
  const outcome: ProgramOutcome = { printed: [] };
  const onConsole = (line: string): void => {
    const reported = REPORTED.exec(line);
    if (reported) outcome.json ??= reported[1];
    else if (line.startsWith("Uncaught ")) outcome.throws ??= line.slice("Uncaught ".length);
    else outcome.printed.push(line);
  };
  const node = createPlatform({ variables, onConsole, clock: new DrivenClock(Date.now()) });
  node.run('function __outcome(t){print("__OUTCOME__"+t)}');
  node.run(code);
  node.advance(timeoutMs);
  if (node.offReason !== undefined) outcome.throws ??= node.offReason;
  return outcome;
}
