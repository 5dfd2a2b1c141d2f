/** Log lines over MQTT: bounded in length and in number, lost rather than in the way of work. */
import { encode } from "../../../shared/protocol/codec.ts";
import { logTopic } from "../../../shared/protocol/topics.ts";
import { publish } from "../../mqtt/session.ts";
import { prefixed } from "../../mqtt/text.ts";
import { node } from "../../state.ts";
import { logs, printAndForward } from "../logs.ts";

declare const global: any;

/** A task that prints in a loop must not fill the output buffer, which results need. Who watches may ask for another rate. */
const LINES_PER_SECOND = 10;

/** With topic and header below one segment of 536 bytes. */
const LINE_BYTES = 400;

/** JSON of a value, also of one that no result could hold: a log shows what there is. */
function shown(value: unknown): string {
  try {
    return encode(value);
  } catch {
    return JSON.stringify(String(value));
  }
}

function list(values: any): string {
  let text = "";
  for (let i = 0; i < values.length && text.length <= LINE_BYTES; i++) text += (i ? "," : "") + shown(values[i]);
  return text.length > LINE_BYTES ? JSON.stringify(text.substr(0, LINE_BYTES)) : text;
}

function say(line: string): void {
  node.saying = true;
  if (publish(node.session, prefixed(logTopic(node.prefix, node.id)), "[" + line + "]")) logs.lines++;
  else logs.dropped++;
  node.saying = false;
}

/** A new second begins: how many lines the last one lost is said first. */
function turn(second: number): void {
  const dropped = logs.dropped;
  logs.second = second;
  logs.lines = 0;
  logs.dropped = 0;
  if (dropped) say(JSON.stringify("... " + dropped + " lines dropped"));
}

/**
 * Sends a log line, as a JSON list of its values; too long, as a list of one text that is cut.
 * More than LINES_PER_SECOND are counted, and the count is the first line of a later second.
 *
 * @param values an array, or a function's `arguments`
 */
export function forward(values: any): void {
  const second = Math.floor(Date.now() / 1000);
  if (second !== logs.second) turn(second);
  if (logs.lines < (node.linesPerSecond || LINES_PER_SECOND)) say(list(values));
  else logs.dropped++;
}

/** From here on `print` and `console.log` reach whoever watches. */
export function startLogs(): void {
  global.print = printAndForward;
  // Not `global.console`: Espruino makes that object anew for each look until something is assigned to it.
  console.log = printAndForward;
}
