/** How the demo looks: a word on the left, what it is about on the right; one line after the other. */
import type { Output } from "../output.ts";

const LABEL_WIDTH = 9;

/** One line of the demo. */
export function row(output: Output, label: string, text: string): void {
  output.line(`${output.style("bold", label.padEnd(LABEL_WIDTH))}${text}`);
}

/** Milliseconds as people read them. */
export const duration = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
