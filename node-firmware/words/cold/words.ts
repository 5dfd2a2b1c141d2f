/**
 * What a task module on the node gets from `require("broccoli")`: the words that stand for themselves. Those of the canvas
 * take 450 variables for as long as a module uses one of them, so they are asked for apart.
 */
import { runningBranch, tellProgress } from "../../../shared/engine/cold/events.ts";
import { fault } from "../../../shared/protocol/fault.ts";
import { forward } from "../../logs/cold/forward.ts";
import { node } from "../../state.ts";
import { makeCanvas } from "./canvas.ts";

export function makeWords(): any {
  return {
    canvas: function (this: any) {
      return this.made || (this.made = makeCanvas());
    },
    retry: function (options: any) {
      const error: any = fault("Retry", "the task asks to be run again");
      error.retry = options || {};
      throw error;
    },
    log: function () {
      if (Date.now() < node.watched) forward(arguments); // while somebody watches
    },
    progress: function (value: any) {
      tellProgress(node.peer, runningBranch(node.peer), value);
    },
    reporter: function () {
      const branch = runningBranch(node.peer);
      return function (value: any) {
        tellProgress(node.peer, branch, value);
      };
    },
  };
}
