/** Random well-typed workflows as source text, with the type of their value by a model of its own. */

/** Mulberry32: a small generator that a seed repeats. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A type by its text; the values of a list are kept, so that groups can be flattened. */
interface Shape {
  text: string;
  items?: Shape[];
}

export interface Piece {
  code: string;
  value: Shape;
  /** Its members' values come into the list of the group around it. */
  isGroup: boolean;
}

const NUMBER: Shape = { text: "number" };
const STRING: Shape = { text: "string" };
const BOOLEAN: Shape = { text: "boolean" };
const list = (items: Shape[]): Shape => ({ text: `[${items.map((item) => item.text).join(", ")}]`, items });

/** Leaves by what they take: name and result; `*` takes anything. */
const LEAVES: { [takes: string]: [code: string, value: Shape][] } = {
  number: [
    ["t.double.s()", NUMBER],
    ["t.add.s(1)", NUMBER],
    ["t.show.s()", STRING],
  ],
  string: [
    ["t.shout.s()", STRING],
    ["t.size.s()", NUMBER],
  ],
  nothing: [
    ["t.add.s(1, 2)", NUMBER],
    ["t.show.s(1)", STRING],
  ],
  "*": [
    ["t.unknownIn.s()", BOOLEAN],
    ["t.add.si(1, 2)", NUMBER],
    ["t.shout.si('a')", STRING],
  ],
};

/** What does not fit a leaf that takes a number or a string. */
const MISFITS: { [takes: string]: string } = { number: "t.shout.s()", string: "t.double.s()" };

/** Writes one workflow; `misfitAt` counts the leaves that take a number or a string, and spoils that one. */
export class Writer {
  readonly #random: (below: number) => number;
  readonly #misfitAt: number | undefined;
  /** Leaves that could be spoilt. */
  typedLeaves = 0;

  constructor(seed: number, misfitAt?: number) {
    this.#random = randomFrom(seed);
    this.#misfitAt = misfitAt;
  }

  /** A piece that takes a value of this shape, or, where it is absent, nothing. */
  piece(takes: Shape | undefined, depth: number): Piece {
    const kind = depth === 0 ? 0 : this.#random(5);
    if (kind === 1 || kind === 4) return this.#chain(takes, depth);
    if (kind === 2) return this.#group(takes, depth);
    return kind === 3 ? this.#chord(takes, depth) : this.#leaf(takes);
  }

  #leaf(takes: Shape | undefined): Piece {
    const wanted = takes?.text ?? "nothing";
    const sum = takes?.items?.every((item) => item === NUMBER) ? ([["t.tsum.s()", NUMBER]] as [string, Shape][]) : [];
    const own = [...(LEAVES[wanted] ?? []), ...sum];
    const leaves = own.length > 0 && this.#random(4) > 0 ? own : takes ? LEAVES["*"] : own;
    const [code, value] = leaves[this.#random(leaves.length)];
    const spoils = MISFITS[wanted] !== undefined && this.typedLeaves++ === this.#misfitAt;
    return { code: spoils ? MISFITS[wanted] : code, value, isGroup: false };
  }

  #chain(takes: Shape | undefined, depth: number): Piece {
    const steps = [this.piece(takes, depth - 1)];
    const length = 1 + this.#random(4);
    while (steps.length < length) steps.push(this.piece(steps[steps.length - 1].value, depth - 1));
    const codes = steps.map((step) => step.code);
    const piped = codes.map((code, i) => (i === 0 ? code : `.pipe(${code})`)).join("");
    const forms = [
      `chain(${codes.join(", ")})`,
      `chain([${codes.join(", ")}])`,
      length > 1 ? piped : `chain(${codes[0]})`,
    ];
    const isGroup = length === 1 && steps[0].isGroup;
    return { code: forms[this.#random(forms.length)], value: steps[steps.length - 1].value, isGroup };
  }

  #members(takes: Shape | undefined, depth: number): { codes: string; value: Shape } {
    const members = Array.from({ length: 1 + this.#random(3) }, () => this.piece(takes, depth - 1));
    const items = members.flatMap((member) => (member.isGroup ? (member.value.items ?? []) : [member.value]));
    return { codes: members.map((member) => member.code).join(", "), value: list(items) };
  }

  #group(takes: Shape | undefined, depth: number): Piece {
    const { codes, value } = this.#members(takes, depth);
    return { code: this.#random(2) === 0 ? `group(${codes})` : `group([${codes}])`, value, isGroup: true };
  }

  #chord(takes: Shape | undefined, depth: number): Piece {
    const { codes, value } = this.#members(takes, depth);
    const body = this.piece(value, depth - 1);
    const header = this.#random(2) === 0 ? `[${codes}]` : `group(${codes})`;
    const code = this.#random(2) === 0 ? `chord(${header}, ${body.code})` : `chord(${header})(${body.code})`;
    return { code, value: body.value, isGroup: false };
  }
}
