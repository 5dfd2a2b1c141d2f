/** Compiling a task module and bringing it to the nodes, for the verbs that do so. */
import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Cluster } from "../host-client/cluster.ts";
import type { DeployOptions, DeployReport } from "../host-client/deploy/deploy.ts";
import type { NodeReport } from "../host-client/deploy/report.ts";
import { DuplicateNameError, UsageError } from "../host-client/errors.ts";

/** A module that was pushed, and what it costs. */
export interface Pushed extends DeployReport {
  file: string;
  tasks: string[];
  ms: number;
  /** Every file that it was made of, absolute. */
  inputs: string[];
}

export interface PushOptions extends DeployOptions {
  /** Off where the file is known to be right: the type checker takes a second. */
  typecheck?: boolean;
}

/**
 * Compiles and pushes one file.
 * @throws UsageError E503, CompileError, DeployError
 */
export async function pushFile(cluster: Cluster, file: string, options: PushOptions = {}): Promise<Pushed> {
  if (!existsSync(file)) throw noFile(file);
  const [{ compileModule }, { deploy }] = await Promise.all([
    import("../host-client/compiler/index.ts"),
    import("../host-client/deploy/deploy.ts"),
  ]);
  const { typecheck, ...deployOptions } = options;
  const compiled = await compileModule({ file }, { typecheck: typecheck ?? true });
  const startMs = performance.now();
  const report = await deploy(cluster, compiled, deployOptions);
  const ms = Math.round(performance.now() - startMs);
  return { file, tasks: Object.keys(compiled.tasks), ms, inputs: compiled.inputs, ...report };
}

/** What of files can be told before anything is sent. @throws UsageError E503 where one is missing, and as `refuseTwins` */
export function checkFiles(files: readonly string[]): void {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw noFile(missing);
  refuseTwins(files);
}

/** A module is called as its file. @throws DuplicateNameError E205 where two files are of one name */
export function refuseTwins(files: readonly string[]): void {
  const places = new Map<string, string>();
  for (const file of files) {
    const name = basename(file, extname(file));
    const other = places.get(name);
    if (other !== undefined && other !== file) throw new DuplicateNameError(name, [other, file]);
    places.set(name, file);
  }
}

const noFile = (file: string) =>
  new UsageError(`there is no file ${file}`, {
    code: "E503",
    hint: `Paths are relative to where the command runs: ${process.cwd()}`,
  });

/** Bytes as people read them: `1.8 KB`. */
export const kilobytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`;

/** `words@3f9a12`: as many digits as tell versions apart by eye. */
export const shortVersion = (module: string, hash: string): string => `${module}@${hash.slice(0, SHOWN_DIGITS)}`;
const SHOWN_DIGITS = 6;

/** Of how many nodes the module runs on so many. */
export const countRunning = (nodes: readonly NodeReport[]): number =>
  nodes.filter(({ state }) => state === "running").length;

/** How many nodes are how far, while it is under way: `1 sent, 1 fetching 46 %, 2 running`. */
export function stagesText(nodes: readonly NodeReport[]): string {
  const counts = new Map<string, number>();
  for (const { state, percent } of nodes) {
    const stage = percent === undefined ? state : `${state} ${percent} %`;
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return [...counts].map(([stage, count]) => `${count} ${stage}`).join(", ") || "no node";
}
