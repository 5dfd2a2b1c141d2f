/** Fans and links: members run as branches of their own, a join waits for them. */
import { composeArgs, FAN, fanSize, STARMAP, STARMAPS, joinArgs, type Step } from "../../canvas/steps.ts";
import { fault } from "../../protocol/fault.ts";
import { wakeUp } from "../receive.ts";
import { FANNED, type Branch, type Join, type Peer, type Source } from "../peer.ts";
import { advance } from "./rare.ts";
import { lend } from "./lend.ts";
import { addReady } from "./sources.ts";
import { stamp } from "./waits.ts";

/** R7, R10, R15: the members run beside each other; the step's value is the list of theirs. */
export function expandFan(peer: Peer, branch: Branch, step: Step): void {
  const size = fanSize(step);
  const options: any = step[3];
  if (!isWhole(step)) throw fault("TypeError", "no steps");
  if (!size) return advance(peer, branch, "[]");
  const since = peer.ports.now();
  if (options && options.x && !branch.ends) branch.ends = since + options.x;
  const join = openJoin(peer, branch, FANNED, size, "");
  if (!peer.own) peer.ranked = undefined;
  if (hasPriority(step)) peer.ranked = true;
  peer.sources.push({ join, step, incoming: branch.args, next: 0, size, since });
  peer.own++;
  spread(peer);
}

/**
 * Whether the members of a fan are what they must be: what is lent is not looked into, and a member that is a text would throw
 * when its turn comes, in the midst of an owner's tick.
 */
function isWhole(step: any): boolean {
  return step[0] === FAN ? areBranches(step[1]) : step[2].every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Whether something is a list of lists of steps: members, links. */
export function areBranches(list: unknown): boolean {
  return Array.isArray(list) && list.every((steps) => Array.isArray(steps) && !!steps[0] && steps.every(Array.isArray));
}

/** R27, R29: links and error links run in place, before what follows; their outcome changes nothing. */
export function runLinks(peer: Peer, branch: Branch, links: Step[][], given: string, kind: number, line: string): void {
  if (!areBranches(links)) throw fault("TypeError", "no steps");
  const join = openJoin(peer, branch, kind, links.length, line);
  for (let i = 0; i < links.length; i++) {
    addReady(peer, memberOf(join, i, links[i], composeArgs(links[i][0], given)));
  }
  spread(peer);
}

export function openJoin(peer: Peer, branch: Branch, kind: number, size: number, line: string): Join {
  const join: Join = { branch, left: size, values: [], error: "", kind, line };
  peer.joins.push(join);
  return join;
}

/** Work of our own has come up: partners may have some of it, the rest runs here. */
export function spread(peer: Peer): void {
  lend(peer);
  if (peer.slots) wakeUp(peer);
}

export function memberOf(join: Join, slot: number, steps: Step[], args: string): Branch {
  const member: Branch = { steps, k: 0, args, join, slot };
  if (join.branch.root) member.root = join.branch.root;
  if (join.branch.ends) member.ends = join.branch.ends;
  if (join.branch.suspect) member.suspect = true;
  return member;
}

/** The next member of a fan. R4: what comes in reaches every member. */
export function nextMember(peer: Peer, source: Source): Branch {
  const member = makeMember(source, source.next);
  source.next++; // where memory runs out before this, the member is made again
  if (member.steps[0][3] || peer.declared) stamp(peer, member, source.since);
  return member;
}

function makeMember(source: Source, slot: number): Branch {
  const step: any = source.step;
  const join = source.join;
  if (step[0] === FAN) return memberOf(join, slot, step[1][slot], composeArgs(step[1][slot][0], source.incoming));
  if (!source.like) source.like = [memberStep(step)];
  if (step[0] === STARMAPS) return memberOf(join, slot, [starmapOf(source.like[0], step[2][slot])], "");
  const immutable = step[3] && step[3].m;
  return memberOf(join, slot, source.like, immutable ? step[2][slot] : joinArgs(source.incoming, step[2][slot]));
}

/** What the members of a fan of alike steps share: its task and its options, but for those that are the fan's own. */
function memberStep(step: any): Step {
  if (!step[3]) return [step[1]];
  const options: any = Object.assign({}, step[3]);
  options.L = undefined;
  options.E = undefined;
  options.m = undefined;
  return [step[1], "", 0, options];
}

function starmapOf(like: Step, items: string): Step {
  return like[3] ? [STARMAP, like[0] as string, items, like[3] as any] : [STARMAP, like[0] as string, items];
}

function hasPriority(step: any): boolean {
  const options = step[0] === FAN ? step[1][0][0][3] : step[3];
  return !!options && options.p !== undefined;
}
