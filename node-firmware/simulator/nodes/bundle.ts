/** The thread's program as one text: worker threads run no TypeScript, and one file starts fastest. */
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

let text: string | undefined;

/** JavaScript of `thread.ts` and all that it needs, made once a process. */
export function threadProgram(): string {
  if (text === undefined) {
    const self = fileURLToPath(import.meta.url);
    const result = buildSync({
      entryPoints: [self.replace(/bundle(\.[cm]?[jt]s)$/, "thread$1")],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      target: "node20",
      minify: true,
    });
    text = result.outputFiles[0].text;
  }
  return text;
}
