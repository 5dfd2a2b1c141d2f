/** Source maps of pushed code, kept on this machine by hash, so that errors from nodes name the TypeScript source. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { SourceMapConsumer } from "source-map-js";
import type { Cluster } from "../cluster.ts";
import type { PositionFinder } from "../remote-errors.ts";
import type { Code } from "./package.ts";
import { paginate, type Insertion } from "./pages.ts";

interface KeptMap {
  code: string;
  map: string;
}

const fileOf = (hash: string) =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "broccoli", "maps", `${hash}.json`);

/** Keeps the map of a version. Where the folder cannot be written, errors have no position: no reason to fail a push. */
export function keepMap(hash: string, { code, map }: Code): void {
  if (!map) return;
  const file = fileOf(hash);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ code, map } satisfies KeptMap));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}

function readMap(hash: string): KeptMap | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(hash), "utf8"));
  } catch {
    return undefined;
  }
}

/** A frame of Espruino's stack: where it is in its file or function, and the text that stands there. */
interface Frame {
  file: string;
  column: number;
  excerpt: string;
  caret: number;
}

/** `    at inner (v.fd49ef05f1:1:60)`, a line of code, a caret below it. */
const FRAME = /^ *at (?:.* \()?([^()\n]*):(\d+):(\d+)\)?\n([^\n]*)\n( *)\^/gm;

export function parseFrames(stack: string): Frame[] {
  return [...stack.matchAll(FRAME)].map(([, file, , column, excerpt, blanks]) => ({
    file,
    column: Number(column),
    excerpt,
    caret: blanks.length,
  }));
}

/**
 * Where in the code a frame is; undefined where it is not in this code. On an ESP32 columns count from the function's
 * beginning, so the excerpt is looked for; Linux's Espruino names the file and counts from its beginning.
 */
export function offsetIn(code: string, hash: string, { file, column, excerpt, caret }: Frame): number | undefined {
  if (file === `v.${hash}`) return withoutGaps(column - 1, paginate(code).inserted);
  const text = excerpt.replace(/^ *(\.\.\.)?/, "");
  const bare = text.replace(/\.\.\.$/, "");
  if (bare.length < 3) return undefined;
  const at = code.indexOf(bare);
  return at < 0 ? undefined : at + Math.max(0, caret - (excerpt.length - text.length));
}

/** Gaps between pages of flash are not in the code that the map is of. */
function withoutGaps(offset: number, inserted: readonly Insertion[]): number {
  let before = 0;
  for (const [at, length] of inserted) if (at + before < offset) before += length;
  return offset - before;
}

/**
 * A position of the generated code in the source. A caret stands behind the expression that failed; that of a statement
 * which failed as a whole, before it.
 */
function sourceOf({ code, map }: KeptMap, offset: number): string {
  const consumer = new SourceMapConsumer(JSON.parse(map));
  const isBefore = /[;{]/.test(code[offset - 1] ?? ";");
  const { source, line, column } = consumer.originalPositionFor({
    line: 1,
    column: isBefore ? offset : offset - 1,
    bias: isBefore ? SourceMapConsumer.LEAST_UPPER_BOUND : SourceMapConsumer.GREATEST_LOWER_BOUND,
  });
  return source ? `${source}:${line}:${(column ?? 0) + 1}` : "";
}

/** @returns the places in the source of the frames that lie in these versions, innermost first */
export function positionsIn(hashes: Iterable<string>, stack: string): string[] {
  const frames = parseFrames(stack);
  const kept = [...hashes].flatMap((hash) => {
    const found = readMap(hash);
    return found ? [{ hash, ...found }] : [];
  });
  const places = frames.map((frame) => {
    for (const one of kept) {
      const offset = offsetIn(one.code, one.hash, frame);
      const place = offset === undefined ? "" : sourceOf(one, offset);
      if (place) return place;
    }
    return "";
  });
  return places.filter((place, index) => place && place !== places[index - 1]);
}

/** Finds positions with the maps of the versions that nodes of the cluster run. */
export function positionsOf(cluster: Cluster): PositionFinder {
  return (task, stack) => {
    const module = task.slice(0, task.lastIndexOf("."));
    const named = [...stack.matchAll(/\bv\.([0-9a-f]{10}):/g)].map(([, hash]) => hash);
    const running = [...cluster.nodes.values()].flatMap((node) => node.modules?.[module] ?? []);
    return positionsIn(new Set([...named, ...running]), stack);
  };
}
