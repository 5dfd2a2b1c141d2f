/** Bundles relative imports into one flat module with esbuild; what the node provides stays an import. */

import { resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { syntaxError } from "./parse.ts";
import { shownPath } from "./paths.ts";

export interface Bundled {
  code: string;
  map: string;
  /** Texts of the original files, by their name in the map. */
  sources: Record<string, string>;
  /** Every file that was read, absolute. */
  inputs: string[];
}

/** Modules that exist on the node. */
const ON_NODE = [
  "broccoli-esp32/node",
  "net",
  "tls",
  "Storage",
  "Wifi",
  "crypto",
  "TelnetServer",
  "heatshrink",
  "Flash",
];

/**
 * Stands for `require` while esbuild looks on, which would put a function in its place that asks for Node.js; as long, so that
 * positions hold.
 */
const KEPT_REQUIRE = "requ1re";

/** @throws {CompileError} for syntax errors and imports that are not found */
export async function bundle(
  entry: string | { source: string; name: string; folder?: string },
  options: { define?: Record<string, string>; minifySyntax?: boolean } = {},
): Promise<Bundled> {
  const input: BuildOptions =
    typeof entry === "string"
      ? { entryPoints: [entry] }
      : {
          stdin: {
            contents: entry.source,
            sourcefile: entry.name,
            loader: "ts",
            resolveDir: entry.folder ?? process.cwd(),
          },
        };
  try {
    const { minifySyntax = true } = options;
    const define = { require: KEPT_REQUIRE, ...options.define };
    const result = await build({ ...input, ...FIXED, define, minifySyntax });
    const map = result.outputFiles!.find((file) => file.path.endsWith(".map"))!;
    const code = result.outputFiles!.find((file) => !file.path.endsWith(".map"))!;
    const read = JSON.parse(map.text) as { sources: string[]; sourcesContent: (string | null)[] };
    const sources = read.sources.map(shownPath);
    const texts = Object.fromEntries(sources.map((name, index) => [name, read.sourcesContent[index] ?? ""]));
    const inputs = Object.keys(result.metafile!.inputs).map((path) => resolve(path));
    return {
      code: code.text.replaceAll(KEPT_REQUIRE, "require"),
      map: JSON.stringify({ ...read, sources }),
      sources: texts,
      inputs,
    };
  } catch (error) {
    throw syntaxError(error, "", typeof entry === "string" ? entry : entry.name);
  }
}

const FIXED: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "esnext",
  minifySyntax: true,
  treeShaking: true,
  write: false,
  sourcemap: "external",
  metafile: true,
  outdir: resolve("."),
  charset: "utf8",
  legalComments: "none",
  external: ON_NODE,
  logLevel: "silent",
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  absWorkingDir: process.cwd(),
};
