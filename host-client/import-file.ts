/** Loads modules that users wrote: TypeScript or JavaScript, in a project of whatever module type. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

let isReady = false;

/**
 * The exports of a file.
 *
 * Where the nearest package.json has no `"type": "module"`, Node.js takes a `.ts` file for CommonJS although it is
 * written with `import` and `export`; tsx compiles it then, and its exports arrive one level deeper.
 *
 * @throws whatever the file throws while it loads
 * @example (await importFile("workflows/hello.ts")).default
 */
export async function importFile(path: string): Promise<Record<string, unknown>> {
  if (!isReady) (await import("tsx/cjs/api")).register();
  isReady = true;
  const found = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
  const inner = found.default as Record<string, unknown> | undefined;
  return inner?.__esModule ? inner : found;
}
