/** The simulator as a target of the feature suite: one script, one node, until it has printed its outcome. */
import { createPlatform } from "./hardware/device.ts";
import { DrivenClock } from "./hardware/platform.ts";

/** What a program came to: a JSON value as text, an error, or no end in time. */
export type FeatureOutcome = { value: string } | { throws: string } | { failed: string };

/** A program that takes longer has failed; milliseconds of the node's time. */
const PROGRAM_LIMIT_MS = 5_000;
/** Programs run from RAM here: their text alone would fill an ESP32's variables. */
const PROGRAM_VARIABLES = 16_000;
/** What looking at the clock takes, so that a program that waits for it in a loop comes to an end. */
const LOOK_MS = 0.01;
/** Enough of what was printed to see what went wrong. */
const TAIL_CHARACTERS = 400;

// eslint-disable-next-line no-control-regex
const OUTCOME = /\x01([VT])([^\x02]*)\x02/;

class ProgramClock extends DrivenClock {
  override now(): number {
    this.uptimeMs += LOOK_MS;
    return super.now();
  }
}

/** Runs a script on a node of its own; it prints `\x01V<json>\x02` or `\x01T<error>\x02` when it knows its outcome. */
export async function featureTarget(_program: { name: string }, script: string): Promise<FeatureOutcome> {
  let text = "";
  const node = createPlatform({
    variables: PROGRAM_VARIABLES,
    onConsole: (line) => (text += `${line}\n`),
    clock: new ProgramClock(Date.now()),
  });
  node.run(script);
  node.advance(PROGRAM_LIMIT_MS);
  text += node.platform?.machine.console ?? node.offReason ?? "";
  const found = OUTCOME.exec(text);
  if (!found) return { failed: text.slice(-TAIL_CHARACTERS) || `no outcome within ${PROGRAM_LIMIT_MS} ms` };
  return found[1] === "T" ? { throws: found[2] } : { value: Buffer.from(found[2], "latin1").toString("utf8") };
}
