/** Where this machine keeps what takes long to make and can be made again. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** `BROCCOLI_NO_CACHE=1`: nothing is taken from a cache, and nothing is kept. */
export const isCacheOff = (): boolean => process.env.BROCCOLI_NO_CACHE === "1";

/** Beside the packages where this one has some (`npm ci` empties it), else where this user's caches are; best first. */
export function cacheFolders(kind: string): string[] {
  const own = join(ROOT, "node_modules");
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const found = [join(cache, "broccoli", kind)];
  if (existsSync(own)) found.unshift(join(own, ".cache", "broccoli", kind));
  return found;
}

/** Writes a file whole or not at all, whoever else writes it now. @returns false where nothing can be written */
export function keepFile(folder: string, name: string, content: string | Uint8Array): boolean {
  const draft = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, join(folder, name));
    return true;
  } catch {
    dropFile(draft);
    return false;
  }
}

/** Where nothing can be written, nothing has to go. */
export function dropFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
