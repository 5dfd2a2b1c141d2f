/** What the parts of the compiler's runtime cost the module that carries them. */

import { closure, describeEntry, sizesOf } from "./runtime.ts";

/** A part of the runtime that a module carries. */
export interface CarriedPart {
  name: string;
  /** The module's own code uses it; other parts are there because of such a one. */
  isDirect: boolean;
}

/** What a module would save. */
export interface RuntimeCost {
  /** The part that the module's own code uses (`Map`, `Array.prototype.flat`), or `shared by several of these`. */
  name: string;
  /** Bytes that would be gone without it, with everything that is there for it alone. */
  bytes: number;
  /** What it is for; empty where its name says so. */
  about: string;
}

/**
 * What leaving out each used part would save, largest first; the last row is what several parts share. The rows add up to
 * what the module carries.
 *
 * @example runtimeCosts((await compileModule({ file })).helpers)
 */
export function runtimeCosts(parts: readonly CarriedPart[]): RuntimeCost[] {
  const sizes = sizesOf(parts.map(({ name }) => name));
  const bytesOf = new Map(parts.map(({ name }, index) => [name, sizes[index]!]));
  const direct = parts.filter(({ isDirect }) => isDirect).map(({ name }) => name);
  const weigh = (names: string[]) => closure(names).reduce((sum, { name }) => sum + (bytesOf.get(name) ?? 0), 0);
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const costs = direct.map((name) => ({
    name: name.replace(/^\$(?=[A-Z])/, ""),
    bytes: all - weigh(direct.filter((other) => other !== name)),
    about: describeEntry(name),
  }));
  costs.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const shared = all - costs.reduce((sum, { bytes }) => sum + bytes, 0);
  const saving = costs.filter(({ bytes }) => bytes > 0);
  return shared > 0 ? [...saving, { name: SHARED, bytes: shared, about: "" }] : saving;
}

const SHARED = "shared by several of these";
