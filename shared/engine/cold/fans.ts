/** Fans and links: members run as branches of their own, a join waits for them. */
import { composeArgs, FAN, fanSize, STARMAP, STARMAPS, joinArgs, type Step } from "../../canvas/steps.ts";
import { wakeUp } from "../receive.ts";
import { FANNED, type Branch, type Join, type Peer, type Source } from "../peer.ts";
import { advance } from "./rare.ts";
import { lend } from "./lend.ts";

/** R7, R10, R15: the members run beside each other; the step's value is the list of theirs. */
export function expandFan(peer: Peer, branch: Branch, step: Step): void {
  const size = fanSize(step);
  if (!size) return advance(peer, branch, "[]");
  const join = openJoin(peer, branch, FANNED, size, "");
  peer.sources.push({ join, step, incoming: branch.args, next: 0, size });
  peer.own++;
  spread(peer);
}

/** R27, R29: links and error links run in place, before what follows; their outcome changes nothing. */
export function runLinks(peer: Peer, branch: Branch, links: Step[][], given: string, kind: number, line: string): void {
  const join = openJoin(peer, branch, kind, links.length, line);
  for (let i = 0; i < links.length; i++) {
    const member = memberOf(join, i, links[i], composeArgs(links[i][0], given));
    peer.ready.push(member);
    peer.own++;
  }
  spread(peer);
}

function openJoin(peer: Peer, branch: Branch, kind: number, size: number, line: string): Join {
  const join: Join = { branch, left: size, values: [], error: "", kind, line };
  peer.joins.push(join);
  return join;
}

/** Work of our own has come up: partners may have some of it, the rest runs here. */
export function spread(peer: Peer): void {
  lend(peer);
  if (peer.slots) wakeUp(peer);
}

function memberOf(join: Join, slot: number, steps: Step[], args: string): Branch {
  const member: Branch = { steps, k: 0, args, join, slot };
  if (join.branch.root) member.root = join.branch.root;
  if (join.branch.expires) member.expires = join.branch.expires;
  return member;
}

/** The next member of a fan. R4: what comes in reaches every member. */
export function nextMember(source: Source): Branch {
  const slot = source.next++;
  const step: any = source.step;
  const join = source.join;
  if (step[0] === FAN) return memberOf(join, slot, step[1][slot], composeArgs(step[1][slot][0], source.incoming));
  if (step[0] === STARMAPS) return memberOf(join, slot, [[STARMAP, step[1], step[2][slot]]], "");
  const immutable = step[3] && step[3].m;
  const args = immutable ? step[2][slot] : joinArgs(source.incoming, step[2][slot]);
  return memberOf(join, slot, callSteps(source), args);
}

/** The steps that all members of a fan of calls share. */
function callSteps(source: Source): Step[] {
  if (!source.like) source.like = [callStep(source.step)];
  return source.like;
}

function callStep(step: any): Step {
  const options: any = step[3] ? Object.assign({}, step[3]) : null;
  if (!options) return [step[1]];
  options.L = undefined;
  options.E = undefined;
  options.m = undefined;
  return [step[1], "", 0, options];
}
