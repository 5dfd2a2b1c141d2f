/** What is printed on the node goes to its console, and to `broccoli logs` while somebody watches. */
import { node } from "../state.ts";
import { forward } from "./cold/forward.ts";

declare function print(...values: any[]): void;

/** Espruino's own `print`, which stands for the console. */
export const consolePrint = print;

/** How much went out in the present second. */
export const logs = { second: 0, lines: 0, dropped: 0 };

/** Stands in the place of `print` and `console.log`. */
export function printAndForward(): void {
  // Espruino has neither rest parameters nor spread.
  const values = arguments as any;
  // eslint-disable-next-line prefer-spread
  consolePrint.apply(null, values);
  if (Date.now() < node.watched) forward(values);
}
