/** The one error of building a workflow: raised at the door, before anything is sent. */

/** Stable ids; an id is never given a second meaning. */
export const SIGNATURE_ERRORS = {
  untied: "E701",
  option: "E702",
  notASignature: "E703",
  twoClusters: "E704",
  etaInside: "E705",
  chunkSize: "E706",
  unknownTask: "E707",
  argument: "E708",
  unnamed: "E709",
} as const;

export type SignatureErrorKind = keyof typeof SIGNATURE_ERRORS;

/**
 * What is wrong with a workflow or an option. It has the shape of the host's error tree, which counts by `code`:
 * `what` with the offending value, `hint` with the rewrite that mends it.
 */
export class SignatureError extends Error {
  override readonly name = "SignatureError";
  readonly code: (typeof SIGNATURE_ERRORS)[SignatureErrorKind];
  readonly what: string;
  readonly hint: string;

  constructor(kind: SignatureErrorKind, what: string, hint: string) {
    super(`${what}. ${hint}`);
    this.code = SIGNATURE_ERRORS[kind];
    this.what = what;
    this.hint = hint;
  }
}

/** Longest quotation of a value in a message, in characters: enough to recognise it, one line. */
const QUOTE_LENGTH = 60;

/** A value with its type, for a message: `"3" (string)`. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : plainText(value);
  const short = text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}...` : text;
  return value === null || value === undefined ? short : `${short} (${typeName(value)})`;
}

function plainText(value: unknown): string {
  if (typeof value === "function") return value.name || "a function";
  if (typeof value !== "object" || value === null || value instanceof Date) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "an object";
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (value instanceof Date) return "Date";
  return typeof value;
}

/** Letters that may be wrong in a name that is still taken for a slip of another. */
const MAX_TYPOS = 2;
/** Letters that two names must share at the start for the longer one to be taken for the other with a unit. */
const MIN_SHARED = 4;

/** The nearest of the names, if it is near enough to be what was meant. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const lower = wrong.toLowerCase();
  const begun = names.find((name) => lower.length >= MIN_SHARED && name.toLowerCase().startsWith(lower));
  return begun ?? names.find((name) => editDistance(lower, name.toLowerCase()) <= Math.min(MAX_TYPOS, name.length - 1));
}

/** Levenshtein's distance, by rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
