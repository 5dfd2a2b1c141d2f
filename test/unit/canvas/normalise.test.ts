import { describe, expect, it } from "vitest";
import { normalise } from "../../../shared/canvas/normalise.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";

const call = (task: string): Workflow => ({ task: `m.${task}` });
const linked: Workflow = { group: [call("a"), call("b")], link: [call("told")] };

describe("a link on a group", () => {
  it.each<[string, Workflow]>([
    ["in a group", { group: [linked, call("c")] }],
    ["in a header", { chord: [[call("c"), linked], call("sum")] }],
    ["in a group as a chain of one", { group: [{ chain: [linked] }, call("c")] }],
  ])("is refused %s, where nothing waits for its members alone", (_where, workflow) => {
    expect(() => normalise(workflow)).toThrow("a group in a group is flattened: link its members");
  });

  it.each<[string, Workflow]>([
    ["alone", linked],
    ["in a chain", { chain: [linked, call("c")] }],
    ["as all that a header holds", { chord: [[linked], call("sum")] }],
  ])("stays %s", (_where, workflow) => {
    expect(JSON.stringify(normalise(workflow))).toContain('{"L":[[["told@m"]]]}');
  });
});
