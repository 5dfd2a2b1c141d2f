/** `broccoli watch DIR`: pushes each task module of a folder, and again whenever it is saved. */
import { existsSync, readdirSync, watch } from "node:fs";
import { extname, join } from "node:path";
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
    const cluster = await context.cluster();
    const pushes = new Pushes(cluster, context);
    const watcher = watch(dir, (_event, name) => {
      if (name && isModule(name)) pushes.soon(join(dir, name));
    });
    context.defer(() => watcher.close());
    for (const name of readdirSync(dir).filter(isModule)) pushes.soon(join(dir, name));
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
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly cluster: Cluster,
    readonly context: Context,
  ) {}

  soon(file: string): void {
    clearTimeout(this.#timers.get(file));
    this.#timers.set(
      file,
      setTimeout(() => (this.#last = this.#last.then(() => this.#push(file))), QUIET_MS),
    );
  }

  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
  }

  /** What goes wrong is said, and the next save tries again. */
  async #push(file: string): Promise<void> {
    if (!existsSync(file) || this.context.signal.aborted) return;
    const { output } = this.context;
    try {
      const pushed = await pushFile(this.cluster, file, keyOf(this.context));
      if (!pushed.unchanged) this.count++;
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
