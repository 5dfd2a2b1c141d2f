/** The cluster's key: 32 random bytes in hex, in the environment or in a file that nobody else may read. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DeployError } from "./errors.ts";

export const KEY_FILE = "broccoli.key";
export const KEY_VARIABLE = "BROCCOLI_KEY";

/** HMAC-SHA256 gains nothing by more than its digest's length. */
const KEY_BYTES = 32;
const FORM = new RegExp(`^[0-9a-f]{${KEY_BYTES * 2}}$`);

/** A key, and where it was found. */
export interface FoundKey {
  key: string;
  origin: string;
}

/**
 * The cluster's key: from `BROCCOLI_KEY`, else from the nearest `broccoli.key` in the folder or above; undefined where
 * there is none.
 * @throws DeployError E219 where it is no key
 */
export function findKey(
  folder = process.cwd(),
  env: Record<string, string | undefined> = process.env,
): FoundKey | undefined {
  const given = env[KEY_VARIABLE];
  if (given) return { key: checkKey(given, KEY_VARIABLE), origin: KEY_VARIABLE };
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, KEY_FILE);
    if (existsSync(file)) return { key: checkKey(readFileSync(file, "utf8"), file), origin: file };
    if (at === dirname(at)) return undefined;
  }
}

/** @throws DeployError E219, which never shows the key */
export function checkKey(text: string, origin: string): string {
  const key = text.trim().toLowerCase();
  if (isKey(key)) return key;
  throw new DeployError(
    "E219",
    `${origin} holds no key: it has ${key.length} characters, a key is ${KEY_BYTES * 2} hex digits`,
    {
      hint: "Make one: broccoli keys init",
    },
  );
}

/** Whether a text has a key's form. */
export const isKey = (text: string): boolean => FORM.test(text);

/** A new key. */
export const newKey = (): string => randomBytes(KEY_BYTES).toString("hex");

/**
 * Writes a key to `broccoli.key`, readable by its owner alone.
 * @throws DeployError E219 where there is one already: nodes that have it would take nothing more
 */
export function writeKey(folder: string, key: string, replace = false): string {
  const file = join(folder, KEY_FILE);
  if (existsSync(file) && !replace) {
    throw new DeployError("E219", `${file} exists already`, {
      hint: "Change the key of a cluster: broccoli keys rotate",
    });
  }
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return file;
}

/** Writes a key that is to follow, beside the present one. @param at the present one's file, or a folder @returns its file */
export function stageKey(at: string, key: string): string {
  const file = basename(at) === KEY_FILE ? `${at}.new` : join(at, `${KEY_FILE}.new`);
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return file;
}

/** Puts a key that was staged in its place; the one before is kept as `broccoli.key.old`. @returns its file */
export function replaceKey(file: string, staged: string): string {
  renameSync(file, `${file}.old`);
  renameSync(staged, file);
  return file;
}
