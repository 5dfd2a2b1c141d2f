/** The workflow tree as data: what clients build, what test vectors hold. It does not say how a workflow runs. */
import type { TaskOptions } from "../protocol/options.ts";

/** What any piece of a workflow may carry. */
export interface Common {
  /** Workflows started after success, with the value prepended. Celery: `Signature.link`. */
  link?: Workflow[];
  /** Workflows started when the piece has failed for good, with the error. Celery: `Signature.link_error`. */
  linkError?: Workflow[];
  /** Nothing is prepended: a task gets its own arguments only. Celery: `Signature.set_immutable`. */
  immutable?: boolean;
  options?: TaskOptions;
}

/** One call of one task; `args` absent means none. A name is `module.task` or `module@hash.task`. */
export interface TaskNode extends Common {
  task: string;
  args?: unknown[];
}

/** Steps, each given the value of the one before. */
export interface ChainNode extends Common {
  chain: Workflow[];
}

/** Members that run beside each other; the value is the list of theirs. */
export interface GroupNode extends Common {
  group: Workflow[];
}

/** A header (a group) and the body that is given the list of its values. */
export interface ChordNode extends Common {
  chord: [Workflow[], Workflow];
}

/** One task over items, one after the other in one place. */
export interface MapNode extends Common {
  map: [string, unknown[]];
}

/** As `map`, each item being a list of arguments. */
export interface StarmapNode extends Common {
  starmap: [string, unknown[][]];
}

/** A group of starmaps over `size` items each. */
export interface ChunksNode extends Common {
  chunks: [string, unknown[][], number];
}

export type Workflow = TaskNode | ChainNode | GroupNode | ChordNode | MapNode | StarmapNode | ChunksNode;
