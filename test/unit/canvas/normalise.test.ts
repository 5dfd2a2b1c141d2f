import { describe, expect, it } from "vitest";
import { normalise } from "../../../shared/canvas/normalise.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";

const call = (task: string): Workflow => ({ task: `m.${task}` });
const linked: Workflow = { group: [call("a"), call("b")], link: [call("told")] };

describe("a link on a group", () => {
  const LINKED = '[0,[[["a@m"]],[["b@m"]]],0,{"L":[[["told@m"]]],"s":1}]';

  it.each<[string, Workflow, string]>([
    ["in a group", { group: [linked, call("c")] }, `[0,[[${LINKED}],[["c@m"]]]]`],
    ["in a group as a chain of one", { group: [call("c"), { chain: [linked] }] }, `[0,[[["c@m"]],[${LINKED}]]]`],
    ["in a header", { chord: [[call("c"), linked], call("sum")] }, `[0,[[["c@m"]],[${LINKED}]]]`],
    [
      "in a group that is flattened itself",
      { group: [call("c"), { group: [call("d"), linked] }] },
      `[0,[[["c@m"]],[["d@m"]],[${LINKED}]]]`,
    ],
  ])("keeps it a member %s, and its list is spliced into the values there", (_where, workflow, fan) => {
    expect(JSON.stringify(normalise(workflow)[0])).toBe(fan);
  });

  it("goes beside an error link of the outer group, which is each member's", () => {
    const fan = normalise({ group: [linked, call("c")], linkError: [call("heard")] })[0] as any;
    const heard = { E: [[["heard@m"]]] };
    expect(fan[1][1]).toEqual([["c@m", "", 0, heard]]);
    expect(fan[1][0][0][1]).toEqual([[["a@m", "", 0, heard]], [["b@m", "", 0, heard]]]);
    expect(fan[1][0][0][3].E).toBeUndefined();
  });

  it.each<[string, Workflow]>([
    ["alone", linked],
    ["in a chain", { chain: [linked, call("c")] }],
    ["as all that a header holds", { chord: [[linked], call("sum")] }],
  ])("stays %s", (_where, workflow) => {
    expect(JSON.stringify(normalise(workflow))).toContain('{"L":[[["told@m"]]]}');
  });
});
