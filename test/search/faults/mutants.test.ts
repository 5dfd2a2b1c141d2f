/** The invariants bite: each of these bugs is found by fewer runs than the gate makes. */
import { expect, test } from "vitest";
import {
  firstViolation,
  LEASES_FORGOTTEN,
  VALUES_AS_THEY_COME,
  OWNERS_KEPT,
  mutate,
  type Mutant,
} from "../../simulation/faults/mutants.ts";

const RUNS = 500;
const ENGINE = "shared/engine/";

const MUTANTS: Mutant[] = [
  {
    bug: "a result that comes twice counts twice",
    file: ENGINE + "cold/losses.ts",
    find: "  delete partner.lent[lease];\n",
    put: "",
  },
  LEASES_FORGOTTEN,
  VALUES_AS_THEY_COME,
  {
    bug: "a join counts a failed member twice",
    file: ENGINE + "cold/joins.ts",
    find: "else if (!join.error) join.error = failed ? line : tooMany(peer, join);",
    put: "else { join.error = line; join.left--; }",
  },
  {
    bug: "what a worker no longer knows is waited for",
    file: ENGINE + "cold/results.ts",
    find: "for (const lease of middle < 0 ? [] : lists.slice(middle + 1)) lose(peer, partner, lease, false);",
    put: "",
  },
  {
    bug: "a call that comes twice runs twice (no high-water mark)",
    file: ENGINE + "receive.ts",
    find: "!(call[CALL_LEASE] > owner.mark)",
    put: "!(call[CALL_LEASE] > 0)",
  },
  OWNERS_KEPT,
  {
    bug: "a node has the same boot id after each boot",
    file: "host-client/testing/machine.ts",
    find: 'boot: id + "-" + this.boots',
    put: 'boot: id + "-1"',
  },
  {
    bug: "a turn that was interrupted loses its task to the next turn",
    file: ENGINE + "run.ts",
    find: "if (peer.current) return;",
    put: "",
  },
  {
    bug: "atMostOnce is not looked for below the top of what is lent",
    file: ENGINE + "cold/loans.ts",
    find: `JSON.stringify(step).indexOf('"o":') >= 0`,
    put: "!!step[3] && !!step[3].o",
  },
  {
    bug: "an owner on a node asks nobody for whom a step is",
    file: ENGINE + "cold/seek.ts",
    find: "if (!peer.ports.ask ||",
    put: "if (peer.ports.ask ||",
  },
  {
    bug: "a task that awaits a workflow of its own keeps its slot meanwhile",
    file: ENGINE + "cold/slots.ts",
    find: "if (isOver || peer.running < 1) return;",
    put: "return;",
  },
  {
    bug: "what follows a workflow that a task put in its place is still taken for a part of it",
    file: ENGINE + "cold/rare.ts",
    find: "branch.k - branch.replaced + (branch.resumes as number)",
    put: "branch.k",
  },
  {
    bug: "a batch's lines are all taken for its first",
    file: ENGINE + "cold/results.ts",
    find: "takeLine(peer, partner, branch, lines[i + 1]);",
    put: "takeLine(peer, partner, branch, lines[1]);",
  },
  {
    bug: "a step that goes back to the owner forgets its own arguments",
    file: ENGINE + "cold/results.ts",
    find: "composeArgs(branch.steps[loan.until], line)",
    put: "line",
  },
  {
    bug: "a presence that says gone is not believed, and neither is silence",
    file: ENGINE + "cold/losses.ts",
    find: "export function giveUp(peer: Peer, partner: Partner): void {\n",
    put: "export function giveUp(peer: Peer, partner: Partner): void {\n  if (partner) return;\n",
  },
  {
    bug: "a call made while every node has just left fails at once",
    file: ENGINE + "submit.ts",
    find: "!hasTaker(peer, branch, true)",
    put: "!hasTaker(peer, branch)",
  },
];

test.each(MUTANTS)("found within 500 runs: $bug", async (mutant) => {
  const found = firstViolation(await mutate([mutant]), RUNS);
  expect(found, "no invariant was violated").toBeDefined();
});

test("without a bug, the same runs find nothing", async () => {
  expect(firstViolation(await mutate([]), RUNS)).toBeUndefined();
});
