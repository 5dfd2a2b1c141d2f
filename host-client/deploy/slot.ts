/**
 * A firmware laid out for a slot of a node's flash. Each file there takes whole pages, so cold modules lie several to a
 * page, and are called by their place: `$02.1350.0420` is page, offset, length.
 */
import { createHash } from "node:crypto";
import { CHUNK_BYTES, firmwareName, PIECE_DIGITS } from "../../shared/protocol/manifest.ts";
import { buildNode } from "../firmware.ts";
import type { Chunk, Code } from "./package.ts";
import { paginate } from "./pages.ts";

/** What a node's file of one page holds. */
const PAGE_BYTES = 4_064;

/** Code by the names of files in Storage. */
type Texts = Map<string, string>;

/** Stands for `require` in the firmware: loads a cold module by its place, once; what is loaded is found by `require` alone. */
const loader = (prefix: string) =>
  `var $=function(n){try{return require(n)}catch(e){Modules.addCached(n,require("Storage").read("${prefix}p"+` +
  `parseInt(n.substr(1,2),10),parseInt(n.substr(4,4),10),parseInt(n.substr(9),10)));return require(n)}};`;

/**
 * Builds a firmware for a slot.
 * @param entry the file that it begins with
 * @param prefix with which the names of its files in Storage begin: no other slot's is the same
 * @returns the index as code, and the pieces that it names
 * @throws CompileError
 * @example await slotCode("esp32", entryOf("esp32"), "$3f9a12.")
 */
export async function slotCode(kind: string, entry: string, prefix: string): Promise<Code> {
  const { files, statements } = await buildNode(entry, prefix);
  const resident = `${prefix}r0`;
  const texts: Texts = new Map();
  for (const [name, bytes] of Object.entries(files))
    if (name.startsWith(prefix)) texts.set(name, Buffer.from(bytes).toString("latin1"));
  // Laid out twice: once for the places, whose lengths are all the same, once with them.
  const cold = [...texts.keys()].filter((name) => name !== resident);
  const unplaced = called(texts, new Map());
  const pages = fill(cold, unplaced);
  const placed = calling(texts, placesIn(pages, unplaced));
  const parts: Texts = new Map();
  const run = statementsOf(texts.get(resident)!, statements).map(placed);
  // The first statement gives `$` its meaning: here another one.
  intoPages([loader(prefix), ...run.slice(1)]).forEach((text, i) => parts.set(`${prefix}r${i}`, text));
  pages.forEach((names, page) =>
    parts.set(`${prefix}p${page}`, names.map((name) => placed(texts.get(name)!)).join("")),
  );
  return { name: firmwareName(kind), hash: "", ...indexed(prefix, parts) };
}

/** Calls of cold modules by their places; where there is none yet, by one of the same length. */
function calling(texts: Texts, places: Texts): (text: string) => string {
  const call = (whole: string, name: string) =>
    texts.has(name) ? `$("${places.get(name) ?? placeOf(0, 0, 0)}")` : whole;
  return (text) => text.replace(/\$\("([^"]*)"\)/g, call);
}

function called(texts: Texts, places: Texts): Texts {
  const call = calling(texts, places);
  return new Map([...texts].map(([name, text]) => [name, call(text)]));
}

const placeOf = (page: number, offset: number, length: number): string =>
  `$${digits(page, 2)}.${digits(offset, 4)}.${digits(length, 4)}`;
const digits = (value: number, count: number) => String(value).padStart(count, "0");

/** Fills pages, the longest first, each into the first page that has room. One that is longer than a page has its own. */
function fill(names: string[], texts: Texts): string[][] {
  const length = (name: string) => texts.get(name)!.length;
  const pages: { names: string[]; used: number }[] = [];
  for (const name of names.sort((a, b) => length(b) - length(a))) {
    let page = pages.find(({ used }) => used + length(name) <= PAGE_BYTES);
    if (!page) pages.push((page = { names: [], used: 0 }));
    page.names.push(name);
    page.used += length(name);
  }
  return pages.map((page) => page.names);
}

function placesIn(pages: string[][], texts: Texts): Texts {
  const places: Texts = new Map();
  pages.forEach((names, page) => {
    let offset = 0;
    for (const name of names) {
      const text = texts.get(name)!;
      places.set(name, placeOf(page, offset, paginate(text).code.length));
      offset += text.length;
    }
  });
  return places;
}

/** The index of the files, and the pieces that it names. */
export function indexed(prefix: string, parts: Texts): { code: string; pieces: Chunk[] } {
  const lines = [prefix];
  const pieces: Chunk[] = [];
  for (const [name, text] of parts) {
    const bytes = Buffer.from(paginate(text).code, "latin1");
    const own = cut(bytes);
    pieces.push(...own);
    lines.push([name, bytes.length, ...own.map(({ hash }) => hash)].join(" "));
  }
  return { code: lines.join("\n"), pieces };
}

function cut(bytes: Buffer): Chunk[] {
  const pieces: Chunk[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const piece = bytes.subarray(at, at + CHUNK_BYTES);
    pieces.push({ hash: createHash("sha256").update(piece).digest("hex").slice(0, PIECE_DIGITS), bytes: piece });
  }
  return pieces;
}

/** Tokens cannot be parsed: the build has told where the statements begin. */
const statementsOf = (code: string, starts: readonly number[]): string[] =>
  starts.map((start, i) => code.slice(start, starts[i + 1]));

/** The resident part in files of a page each, which the boot code evaluates one after the other. */
function intoPages(statements: string[]): string[] {
  const parts = [""];
  for (const text of statements) {
    if (parts.at(-1)!.length + text.length > PAGE_BYTES) parts.push("");
    parts[parts.length - 1] += text;
  }
  return parts.filter(Boolean);
}
