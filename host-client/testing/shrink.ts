/** Makes a failing scenario smaller: whatever can be left out without mending it is left out. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import type { Scenario } from "./scenario.ts";
import { CALM } from "./simulated-broker.ts";
import { runScenario } from "./simulation.ts";

/** Runs that shrinking may take. */
const MAX_TRIES = 600;

/** The smallest scenario found that still violates the invariant. */
export function shrink(scenario: Scenario, invariant: string): Scenario {
  let best = scenario;
  let tries = 0;
  const fails = (candidate: Scenario) =>
    tries++ < MAX_TRIES && runScenario(candidate).violations.some((one) => one.invariant === invariant);
  for (let smaller = true; smaller && tries < MAX_TRIES;) {
    const found = candidates(best).find(fails);
    smaller = !!found;
    if (found) best = found;
  }
  return best;
}

function* scenarios(scenario: Scenario): Generator<Scenario> {
  const { submissions, faults, noise } = scenario;
  if (submissions.length > 1) {
    for (let i = 0; i < submissions.length; i++) yield { ...scenario, submissions: without(submissions, i) };
  }
  for (let i = 0; i < faults.length; i++) yield { ...scenario, faults: without(faults, i) };
  if (noise !== CALM) yield { ...scenario, noise: CALM };
  for (const key of ["loss", "duplicate", "delay"] as const) {
    if (noise[key]) yield { ...scenario, noise: { ...noise, [key]: 0 } };
  }
  for (const key of ["leaseMs", "lateWillMs"] as const) if (scenario[key]) yield withoutKey(scenario, key);
  if (scenario.costMs) yield { ...scenario, costMs: 0 };
  for (let i = 0; i < submissions.length; i++) {
    for (const workflow of parts(submissions[i].workflow)) {
      yield { ...scenario, submissions: submissions.map((one, j) => (i === j ? { ...one, workflow } : one)) };
    }
  }
}

function candidates(scenario: Scenario): Scenario[] {
  return [...scenarios(scenario)];
}

/** Smaller workflows: a part in the place of the whole, a part left out, a part made smaller. */
function parts(workflow: Workflow): Workflow[] {
  const bare: any = { ...workflow };
  const found: Workflow[] = [];
  for (const key of ["link", "linkError", "immutable"]) if (key in bare) found.push(withoutKey(bare, key));
  for (const key of ["chain", "group"]) if (bare[key]) found.push(...bare[key], ...fewer(bare, key, bare[key]));
  if (bare.chord) {
    const [header, body] = bare.chord;
    found.push(...header, body);
    for (const list of shorter(header)) found.push({ ...bare, chord: [list, body] });
    for (const smaller of parts(body)) found.push({ ...bare, chord: [header, smaller] });
  }
  return found;
}

function fewer(whole: any, key: string, list: Workflow[]): Workflow[] {
  return shorter(list).map((one) => ({ ...whole, [key]: one }));
}

function shorter(list: Workflow[]): Workflow[][] {
  const removed = list.map((_, i) => without(list, i));
  return [
    ...removed,
    ...list.flatMap((one, i) => parts(one).map((part) => list.map((old, j) => (i === j ? part : old)))),
  ];
}

function without<T>(list: T[], index: number): T[] {
  return list.filter((_, i) => i !== index);
}

function withoutKey(whole: any, key: string): any {
  const copy = { ...whole };
  delete copy[key];
  return copy;
}
