/** Paths of source files as people are shown them. */

import { isAbsolute, relative, resolve } from "node:path";

/** Relative to the folder that the process runs in where the file lies below it, else absolute. */
export function shownPath(path: string): string {
  const full = resolve(path);
  const near = relative(process.cwd(), full);
  return near.startsWith("..") || isAbsolute(near) ? full : near;
}
