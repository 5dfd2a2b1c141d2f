/** Node code that is written in Espruino's own subset, as one flat script: for tests that want no compiler between. */
import { build } from "esbuild";

const ROOT = new URL("../../", import.meta.url).pathname;

/**
 * @param source TypeScript; imports are relative to the repository's root
 * @returns a script for `.bootcde`
 */
export async function bundleForNode(source: string, minifyIdentifiers = false): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2017",
    platform: "neutral",
    external: ["net", "Storage", "Wifi", "TelnetServer"],
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers,
    charset: "ascii",
    legalComments: "none",
  });
  return result.outputFiles[0].text;
}
