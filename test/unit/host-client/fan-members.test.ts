import { describe, expect, it } from "vitest";
import { memberReader, resultSize } from "../../../host-client/fan-members.ts";
import { normalise } from "../../../shared/canvas/normalise.ts";
import type { Step } from "../../../shared/canvas/steps.ts";
import type { Workflow } from "../../../shared/canvas/workflow.ts";

const call = (task: string): Workflow => ({ task: `m.${task}` });
const linked: Workflow = { group: [call("b"), call("c")], link: [call("told")] };
const fanOf = (workflow: Workflow): Step => normalise(workflow)[0];

describe("a line of a group's member", () => {
  it("is for the result at its place", () => {
    const fan = fanOf({ group: [call("a"), call("b")] });
    expect(resultSize(fan)).toBe(2);
    expect(memberReader(fan)(1, "7")).toEqual([{ index: 1, line: "7" }]);
  });

  it("is for each result of a linked group, and those behind it stand further on", () => {
    const fan = fanOf({ group: [call("a"), linked, call("d")] });
    expect(resultSize(fan)).toBe(4);
    const read = memberReader(fan);
    expect([0, 1, 2].map((slot) => read(slot, "[5,[6]]"))).toEqual([
      [{ index: 0, line: "[5,[6]]" }],
      [
        { index: 1, line: "5" },
        { index: 2, line: "[6]" },
      ],
      [{ index: 3, line: "[5,[6]]" }],
    ]);
  });

  it("is the failure of each result of a linked group that failed", () => {
    const read = memberReader(fanOf({ group: [linked, call("a")] }));
    expect(read(0, "!no")).toEqual([
      { index: 0, line: "!no" },
      { index: 1, line: "!no" },
    ]);
  });

  it("is read without a look at all other members, of which there may be 100,000", () => {
    let looks = 0;
    const member = () => Object.defineProperty([], 0, { get: () => (looks++, ["a@m"]), enumerable: true }) as Step[];
    const read = memberReader([0, Array.from({ length: 1000 }, member)]);
    looks = 0;
    for (let slot = 0; slot < 1000; slot++) read(slot, "1");
    expect(looks).toBe(0);
  });
});
