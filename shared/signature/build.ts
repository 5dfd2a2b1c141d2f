/** chain, group, chord: Celery's combinators, typed. What they build is data; its rules are in `shared/canvas`. */
import type { Workflow } from "../canvas/workflow.ts";
import type { BodyOf, ChainOf, ChordOf, Fitting, Header, Pieces, SharedArgs, ValuesOf } from "./fit.ts";
import type { Group } from "./types.ts";
import { asPiece, commonSubmitter, frozenList, inside, Piece, typed } from "./piece.ts";

/**
 * Steps one after the other, each given the value of the one before as its first argument. Celery: `chain`.
 * An empty chain gives null.
 * @throws SignatureError E703 for what is no signature, E704 for parts of two clusters, E705 for an eta inside
 * @example chain(add.s(4, 4), mul.s(8), mul.s(10)) // ((4 + 4) * 8) * 10
 */
export function chain<const Steps extends readonly unknown[]>(steps: Fitting<Steps>): ChainOf<Steps>;
export function chain<Steps extends readonly unknown[]>(...steps: Fitting<Steps>): ChainOf<Steps>;
export function chain(...given: unknown[]): unknown {
  return combine("chain", given, (parts) => ({ chain: parts }));
}

/**
 * Members beside each other; the value is the list of theirs, in their order. Celery: `group`.
 * A group directly in it is flattened (canvas R13).
 * @throws SignatureError E703, E704, E705 as `chain`
 * @example group(range(10).map((i) => add.s(i, i)))
 */
export function group<const Members extends Pieces>(members: Members): Group<SharedArgs<Members>, ValuesOf<Members>>;
export function group<Members extends Pieces>(...members: Members): Group<SharedArgs<Members>, ValuesOf<Members>>;
export function group(...given: unknown[]): unknown {
  return combine("group", given, (parts) => ({ group: parts }));
}

/**
 * A header, and a body that is called once with the list of the header's values. Celery: `chord`.
 * @throws SignatureError E703, E704, E705 as `chain`
 * One signature, not two: with overloads TypeScript loses a chord's type where it is an argument of `chain`.
 * @example chord(lines.map((line) => count.s(line)), merge.s())
 * @example chord(lines.map((line) => count.s(line)))(merge.s())
 */
export function chord<const Head extends Header, Body extends BodyOf<Head>>(
  header: Head,
  ...body: Body
): ChordOf<Head, Body> {
  const built = body.length === 0 ? (late: unknown) => chordOf(header, late) : chordOf(header, body[0]);
  return built as ChordOf<Head, Body>;
}

function combine(where: string, given: unknown[], build: (parts: Workflow[]) => Workflow): unknown {
  const list = given.length === 1 && Array.isArray(given[0]) ? given[0] : given;
  const pieces = list.map((value) => asPiece(value, where));
  return typed(new Piece(build(frozenList(pieces.map(inside))), { submitter: commonSubmitter(pieces) }));
}

function chordOf(header: unknown, body: unknown): unknown {
  const members = (Array.isArray(header) ? header : [header]).map((member) => asPiece(member, "chord's header"));
  const last = asPiece(body, "chord's body");
  const parts = members.map(inside);
  const head = Array.isArray(header) ? frozenList(parts) : membersOf(parts[0]);
  const node: Workflow = { chord: [head, inside(last)] };
  frozenList(node.chord);
  return typed(new Piece(node, { submitter: commonSubmitter([...members, last]) }));
}

/** A plain group's members; one with links or options of its own stays, and the rules flatten it. */
function membersOf(workflow: Workflow): Workflow[] {
  return "group" in workflow && Object.keys(workflow).length === 1 ? workflow.group : frozenList([workflow]);
}
