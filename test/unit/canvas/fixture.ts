/** A cluster that only writes down what it is given, and handles of the vectors' task library. */
import { taskHandle } from "../../../host-client/canvas/index.ts";
import type { Result, Submitter, Task } from "../../../host-client/canvas/index.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";
import type { TaskOptions } from "../../../shared/protocol/options.ts";

export interface Submission {
  workflow: Workflow;
  args: readonly unknown[];
  options: TaskOptions;
}

/** 2026-08-01T00:00:00Z: any moment, as long as it stands still. */
export const NOW_MS = Date.UTC(2026, 7, 1);

export class RecordingCluster implements Submitter {
  readonly submissions: Submission[] = [];

  submit<Value>(workflow: Workflow, args: readonly unknown[], options: TaskOptions): Result<Value> {
    this.submissions.push({ workflow, args, options });
    return { id: `w${this.submissions.length}` } as Result<Value>;
  }

  nowMs(): number {
    return NOW_MS;
  }

  get last(): Submission {
    return this.submissions[this.submissions.length - 1];
  }
}

/** The handle with types as loose as the vectors need. */
export function loose(name: string, cluster?: Submitter): Task<any[], any> {
  return taskHandle(name, cluster) as unknown as Task<any[], any>;
}

/** The error that a function throws; fails if it throws none. */
export function thrownBy(run: () => unknown): Error & { code?: string; what?: string; hint?: string } {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
