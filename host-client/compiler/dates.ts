/** Dates that are written out in free form: what Node.js reads in them is worked out here, in UTC, as a node counts. */

import { type Node, id, isString, literal, unary } from "./ast.ts";

/** A text that is no date of ISO, as milliseconds or NaN; null for all else, which the node reads itself. */
export function milliseconds(text: Node): Node | null {
  if (!isString(text) || ISO_DATE.test(text.value)) return null;
  const value = inUtc(text.value);
  if (Number.isNaN(value)) return id("NaN");
  return value < 0 ? unary("-", literal(-value)) : literal(value);
}
const ISO_DATE = /^(\d{4}|[+-]\d{6})(-\d\d(-\d\d)?)?([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Without a zone the text means the time of this machine's. */
function inUtc(text: string): number {
  const date = new Date(text);
  if (ZONE.test(text)) return date.getTime();
  const day = Date.UTC(0, date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
  return new Date(day).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) + date.getMilliseconds();
}
const ZONE = /z$|\b(gmt|utc?|[ecmp][sd]t)\b|\d\s*[+-]\d\d:?\d\d\b/i;
