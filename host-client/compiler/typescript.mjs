/**
 * TypeScript's compiler, taken by `require`: an `import` would first read all its 9 MB for the names that it exports, twice,
 * which is half a second of each run.
 */
import { createRequire } from "node:module";
import { requireCached } from "./code-cache.ts";

export default requireCached(createRequire(import.meta.url).resolve("typescript"));
