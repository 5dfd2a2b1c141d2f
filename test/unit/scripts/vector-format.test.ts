/** How what nodes did is held against a vector. */
import { describe, expect, it } from "vitest";
import { differenceOf, type Ran, type Seen, type Vector } from "../../../scripts/vectors/format.ts";

const ran: Ran[] = [
  ["add", [1, 2]],
  ["add", [3, 4]],
];
const vector: Vector = { id: "x", family: "single", wf: { task: "add" }, outcome: { ok: 7 }, ran };
const seen = (more: Partial<Seen> = {}): Seen => ({ outcome: { ok: 7 }, ran, ...more });
const twice: Ran[] = [...ran, ["add", [3, 4]]];

describe("what was seen of a vector", () => {
  it("is no difference where outcome and runs are as wanted, in any order", () => {
    expect(differenceOf(vector, seen())).toBe("");
    expect(differenceOf(vector, seen({ ran: [...ran].reverse() }))).toBe("");
  });

  it("is one where a value differs, whatever ran", () => {
    expect(differenceOf(vector, seen({ outcome: { ok: 8 } }))).toBe('wanted {"ok":7}, got {"ok":8}');
    expect(differenceOf(vector, seen({ outcome: { ok: 8 }, isLentAgain: true }))).toContain("wanted");
  });

  it("is one where a task ran twice, unless a node had no room for what came and it was lent again", () => {
    expect(differenceOf(vector, seen({ ran: twice }))).toMatch(/^wanted runs .*, saw /);
    expect(differenceOf(vector, seen({ ran: twice, isLentAgain: true }))).toBe("");
  });

  it("is one where a task did not run, also where work was lent again", () => {
    const fewer = ran.slice(1);
    expect(differenceOf(vector, seen({ ran: fewer }))).not.toBe("");
    expect(differenceOf(vector, seen({ ran: fewer, isLentAgain: true }))).not.toBe("");
  });

  it("is one where the error's type or words differ; those of a TypeError may", () => {
    const failing: Vector = { ...vector, outcome: { error: { type: "ValueError", message: "boom" } } };
    const error = (type: string, message: string) => seen({ outcome: { error: { type, message } } });
    expect(differenceOf(failing, error("ValueError", "boom"))).toBe("");
    expect(differenceOf(failing, error("ValueError", "bang"))).not.toBe("");
    expect(differenceOf(failing, error("KeyError", "boom"))).not.toBe("");
    const wrong: Vector = { ...vector, outcome: { error: { type: "TypeError", message: "add() missing 1" } } };
    expect(differenceOf(wrong, error("TypeError", "takes 2 arguments, got 1"))).toBe("");
  });

  it("is none where an error link was told of a TypeError in other words", () => {
    const told = (type: string, words: string, own: string): Ran[] => [["errback", [type, words, own]]];
    const linked: Vector = { ...vector, ran: told("TypeError", "unsupported operand", "E") };
    expect(differenceOf(linked, seen({ ran: told("TypeError", "add takes two numbers", "E") }))).toBe("");
    expect(differenceOf(linked, seen({ ran: told("TypeError", "unsupported operand", "F") }))).not.toBe("");
    const named: Vector = { ...vector, ran: told("ValueError", "boom", "E") };
    expect(differenceOf(named, seen({ ran: told("ValueError", "bang", "E") }))).not.toBe("");
  });
});
