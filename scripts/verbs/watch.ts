/** `broccoli watch DIR`: pushes each task module of a folder, and again whenever it is saved, or a file that it imports. */
import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { Cluster } from "../../host-client/cluster.ts";
import { isBroccoliError, UsageError } from "../../host-client/errors.ts";
import { isFailed } from "../../host-client/deploy/report.ts";
import { keyOf, nodeRows } from "../deploy-view.ts";
import { countRunning, pushFile, refuseTwins, shortVersion, type Pushed } from "../pushing.ts";
import { untilStopped, type BuildVerb, type Context } from "../verb.ts";

/** An editor writes a file in several steps; what it does within this time is one change. */
const QUIET_MS = 100;

export const build: BuildVerb = (command, context) =>
  command.argument("<dir>", "the folder; its .ts and .js files are task modules").action(async (dir: string) => {
    if (!existsSync(dir)) throw noFolder(dir);
    refuseTwins(readdirSync(dir).filter(isModule));
    const pushes = new Pushes(await context.cluster(), context, resolve(dir));
    context.defer(() => pushes.stop());
    for (const name of readdirSync(dir).filter(isModule)) pushes.changed(resolve(dir, name));
    context.output.note(`watching ${dir}   ·   Ctrl-C ends it`);
    await untilStopped(context.signal);
    pushes.stop();
    context.output.result({ pushes: pushes.count }, ({ pushes }) => `${pushes} pushes`);
  });

const isModule = (name: string) => [".ts", ".js"].includes(extname(name)) && !/\.(d|test)\.ts$/.test(name);

/** One push at a time; a file that is saved meanwhile follows. */
class Pushes {
  count = 0;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #folders = new Map<string, FSWatcher>();
  /** The files that each module was made of when it was last compiled. */
  readonly #inputs = new Map<string, readonly string[]>();
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly cluster: Cluster,
    readonly context: Context,
    readonly dir: string,
  ) {
    this.#watch(dir);
  }

  /** A file was saved: it is a module, or modules were made of it. */
  changed(path: string): void {
    if (dirname(path) === this.dir && isModule(path)) this.#soon(path);
    for (const [file, inputs] of this.#inputs) if (file !== path && inputs.includes(path)) this.#soon(file);
  }

  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#folders.forEach((watcher) => watcher.close());
  }

  #watch(folder: string): void {
    if (this.#folders.has(folder)) return;
    const watcher = watch(folder, (_event, name) => name && this.changed(join(folder, name)));
    this.#folders.set(folder, watcher);
  }

  #soon(file: string): void {
    clearTimeout(this.#timers.get(file));
    this.#timers.set(
      file,
      setTimeout(() => (this.#last = this.#last.then(() => this.#push(file))), QUIET_MS),
    );
  }

  /** What goes wrong is said, and the next save tries again. */
  async #push(file: string): Promise<void> {
    if (!existsSync(file) || this.context.signal.aborted) return;
    const { output } = this.context;
    try {
      const pushed = await pushFile(this.cluster, file, keyOf(this.context));
      if (!pushed.unchanged) this.count++;
      this.#inputs.set(file, pushed.inputs);
      for (const input of pushed.inputs) this.#watch(dirname(input));
      output.note(said(pushed, output.style));
    } catch (error) {
      output.note(isBroccoliError(error) ? `${error.code} ${error.message}` : (error as Error).message);
    }
  }
}

function said(pushed: Pushed, style: Context["output"]["style"]): string {
  const { module, hash, nodes, ms, unchanged } = pushed;
  const failed = nodes.filter(isFailed);
  const line = `${shortVersion(module, hash)}  ${unchanged ? "unchanged" : `${countRunning(nodes)}/${nodes.length} nodes  ${ms} ms`}`;
  return failed.length ? `${line}\n${nodeRows(failed, style)}` : line;
}

const noFolder = (dir: string) =>
  new UsageError(`there is no folder ${dir}`, {
    code: "E503",
    hint: `Paths are relative to where the command runs: ${process.cwd()}`,
  });
