/** Refuses text that nests so deep that Espruino's JSON parser, which has no check, would overrun its stack. */
import { fault } from "../fault.ts";
import { MAX_OPENERS, VALUE_DEPTH } from "../limits.ts";

/** How many openers a text has, counted up to `most`; those inside strings count too. */
export function countOpeners(text: string, most: number): number {
  let count = 0;
  let brace = text.indexOf("{");
  let bracket = text.indexOf("[");
  while (count < most && (brace >= 0 || bracket >= 0)) {
    count++;
    if (bracket < 0 || (brace >= 0 && brace < bracket)) {
      brace = text.indexOf("{", brace + 1);
    } else {
      bracket = text.indexOf("[", bracket + 1);
    }
  }
  return count;
}

/** The depth of a text, strings skipped; stops as soon as it exceeds `most`. */
export function depthOf(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 91 || c === 123) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > most) return deepest;
    } else if (c === 93 || c === 125) depth--;
  }
  return deepest;
}

/**
 * Parses what anybody may have sent.
 * @throws NestingError, SyntaxError
 */
export function parseBounded(text: string): any {
  refuseNesting(text);
  return JSON.parse(text);
}

/** @throws NestingError beyond VALUE_DEPTH (two more for the tags and the list around it) */
export function refuseNesting(text: string): void {
  if (countOpeners(text, MAX_OPENERS) < MAX_OPENERS) return;
  const most = VALUE_DEPTH * 2 + 2;
  if (depthOf(text, most) > most) throw fault("NestingError", "text nests deeper than " + most + " levels");
}
