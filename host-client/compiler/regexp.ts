/** Regular expressions become programs for a small backtracking machine (runtime/regexp.js): Espruino's own lack too much. */

import { DIGIT, SPACE, WORD, otherCase, bothCases, complement } from "./character-sets.ts";
import { OP, type RegExpProgram, RegExpRefusal } from "./regexp-program.ts";

type Item = { emit(): void };

/** Compiles a pattern that is known to be valid JavaScript. */
export function compileRegExp(source: string, flags: string): RegExpProgram {
  // eslint-disable-next-line no-control-regex
  if (/[^\x00-\x7f]|\\p\{|\\u\{|\\u(?!00[0-7])/i.test(source)) throw new RegExpRefusal("characters beyond ASCII");
  if (/[dv]/.test(flags)) throw new RegExpRefusal(`flag ${flags.includes("v") ? "v" : "d"}`);
  return new Compiler(source, flags).compile();
}
const LARGEST_REPEAT = 60;
const LEGACY = "an octal or control escape of old JavaScript";

class Compiler {
  private at = 0;
  private readonly out: RegExpProgram = { code: [], sets: [], groups: 1, names: [] };
  private marks = 0;
  private highestBack = 0;
  private readonly names: string[];
  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {
    this.names = [...source.matchAll(/\(\?<([A-Za-z_$][\w$]*)>/g)].map((found) => found[1]!);
    if (new Set(this.names).size < this.names.length) throw new RegExpRefusal("two groups of one name");
  }

  compile(): RegExpProgram {
    const { code } = this.out;
    code.push(OP.SAVE, 0);
    this.alternatives().emit();
    code.push(OP.SAVE, 1, OP.MATCH);
    if (this.highestBack >= this.out.groups) throw new RegExpRefusal(LEGACY);
    return this.out;
  }

  private peek(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }
  private take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.at += text.length;
    return true;
  }

  private alternatives(): Item {
    const options = [this.sequence()];
    while (this.take("|")) options.push(this.sequence());
    return options.length === 1 ? options[0]! : { emit: () => this.emitChoice(options) };
  }

  private emitChoice(options: Item[]): void {
    const { code } = this.out;
    const ends: number[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) return option.emit();
      const split = code.push(OP.SPLIT, 0, 0) - 3;
      code[split + 1] = code.length;
      option.emit();
      ends.push(code.push(OP.JUMP, 0) - 1);
      code[split + 2] = code.length;
    });
    for (const end of ends) code[end] = code.length;
  }

  private sequence(): Item {
    const items: Item[] = [];
    while (this.at < this.source.length && !this.peek("|") && !this.peek(")")) items.push(this.term());
    return { emit: () => items.forEach((item) => item.emit()) };
  }

  private term(): Item {
    const firstGroup = this.out.groups;
    const atom = this.atom();
    const lastGroup = this.out.groups - 1;
    const range = this.quantifier();
    if (!range) return atom;
    const isLazy = this.take("?");
    return { emit: () => this.emitRepeat(atom, range, isLazy, firstGroup, lastGroup) };
  }

  private quantifier(): [number, number] | null {
    if (this.take("*")) return [0, Infinity];
    if (this.take("+")) return [1, Infinity];
    if (this.take("?")) return [0, 1];
    const found = /^\{(\d+)(,(\d*))?\}/.exec(this.source.slice(this.at));
    if (!found) return null;
    this.at += found[0].length;
    const from = Number(found[1]);
    const to = found[2] === undefined ? from : found[3] ? Number(found[3]) : Infinity;
    if (from > LARGEST_REPEAT || (to !== Infinity && to > LARGEST_REPEAT))
      throw new RegExpRefusal(`more than ${LARGEST_REPEAT} repetitions`);
    return [from, to];
  }

  private emitRepeat(atom: Item, [from, to]: [number, number], isLazy: boolean, first: number, last: number): void {
    const once = () => {
      if (last >= first) this.out.code.push(OP.CLEAR, first * 2, last * 2 + 1);
      atom.emit();
    };
    for (let i = 0; i < from; i++) once();
    if (to === Infinity) this.emitLoop(once, isLazy);
    else this.emitOptional(once, to - from, isLazy);
  }

  private emitLoop(once: () => void, isLazy: boolean): void {
    const { code } = this.out;
    const mark = this.marks++;
    const split = code.push(OP.SPLIT, 0, 0) - 3;
    const body = code.length;
    code.push(OP.MARK, mark);
    once();
    code.push(OP.MOVED, mark, OP.JUMP, split);
    this.setSplit(split, body, code.length, isLazy);
  }

  private emitOptional(once: () => void, count: number, isLazy: boolean): void {
    const { code } = this.out;
    const splits: number[] = [];
    for (let i = 0; i < count; i++) {
      splits.push(code.push(OP.SPLIT, 0, 0) - 3);
      const mark = this.marks++;
      code.push(OP.MARK, mark);
      once();
      code.push(OP.MOVED, mark);
    }
    for (const split of splits) this.setSplit(split, split + 3, code.length, isLazy);
  }

  private setSplit(split: number, body: number, end: number, isLazy: boolean): void {
    this.out.code[split + 1] = isLazy ? end : body;
    this.out.code[split + 2] = isLazy ? body : end;
  }

  private op(...words: number[]): Item {
    return { emit: () => this.out.code.push(...words) };
  }

  private atom(): Item {
    const isMultiline = this.flags.includes("m");
    if (this.take("^")) return this.op(isMultiline ? OP.LINE_START : OP.START);
    if (this.take("$")) return this.op(isMultiline ? OP.LINE_END : OP.END);
    if (this.take(".")) return this.op(this.flags.includes("s") ? OP.ALL : OP.ANY);
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.set();
    if (this.take("\\")) return this.escape();
    return this.char(this.source.charCodeAt(this.at++));
  }

  private char(code: number): Item {
    const other = this.flags.includes("i") ? otherCase(code) : code;
    return other === code ? this.op(OP.CHAR, code) : this.setOf([code, code, other, other], false);
  }

  private setOf(ranges: number[], isNegated: boolean): Item {
    const index = this.out.sets.push([isNegated ? 1 : 0, ...ranges]) - 1;
    return this.op(OP.SET, index);
  }

  private group(): Item {
    if (this.take("?:")) return this.closed(this.alternatives());
    for (const [text, op, negated] of LOOKS) if (this.take(text)) return this.look(op, negated);
    const number = this.out.groups++;
    const name = /^\?<([A-Za-z_$][\w$]*)>/.exec(this.source.slice(this.at));
    if (name) {
      this.at += name[0].length;
      this.out.names.push([name[1]!, number]);
    } else if (this.peek("?")) throw new RegExpRefusal("inline flags");
    const inner = this.closed(this.alternatives());
    return {
      emit: () => {
        this.out.code.push(OP.SAVE, number * 2);
        inner.emit();
        this.out.code.push(OP.SAVE, number * 2 + 1);
      },
    };
  }

  private closed(item: Item): Item {
    this.take(")");
    return item;
  }

  private look(op: number, negated: number): Item {
    const from = this.at;
    const groups = this.out.groups;
    const inner = this.closed(this.alternatives());
    const text = this.source.slice(from, this.at);
    // JavaScript reads what is behind from its end: that shows where a group may take one part or another.
    if (op === OP.BEHIND && (/\\[1-9k]/.test(text) || (this.out.groups > groups && /[*+{|]|[^(]\?/.test(text))))
      throw new RegExpRefusal("a group or a back reference in what is looked for behind");
    return {
      emit: () => {
        const start = this.out.code.push(op, 0, negated) - 3;
        inner.emit();
        this.out.code.push(OP.MATCH);
        this.out.code[start + 1] = this.out.code.length;
      },
    };
  }

  private escape(): Item {
    const char = this.source[this.at]!;
    if (char === "b" || char === "B") {
      this.at++;
      return this.op(char === "b" ? OP.WORD : OP.NOT_WORD);
    }
    if (char === "k" && this.names.length) return this.namedBack();
    const digits = /^[1-9]\d*/.exec(this.source.slice(this.at));
    if (digits) {
      if (this.flags.includes("i")) throw new RegExpRefusal("a back reference with flag i");
      if (Number(digits[0]) > this.groupCount())
        throw new RegExpRefusal("a back reference to a group that is not there");
      this.at += digits[0].length;
      this.highestBack = Math.max(this.highestBack, Number(digits[0]));
      return this.op(OP.BACK, Number(digits[0]));
    }
    const set = this.classEscape();
    return set ? this.setOf(set.ranges, set.isNegated) : this.char(this.charEscape());
  }

  /** Groups of the whole pattern that keep what they match. */
  private groupCount(): number {
    const plain = this.source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, "");
    return (plain.match(/\((?!\?)|\(\?<(?![=!])/g) ?? []).length;
  }

  private namedBack(): Item {
    const found = /^k<([\w$]+)>/.exec(this.source.slice(this.at))!;
    this.at += found[0].length;
    return { emit: () => this.out.code.push(OP.BACK, this.out.names.find(([name]) => name === found[1])![1]) };
  }

  private classEscape(): { ranges: number[]; isNegated: boolean } | null {
    const char = this.source[this.at]!;
    const ranges = { d: DIGIT, s: SPACE, w: WORD }[char.toLowerCase()];
    if (!ranges) return null;
    this.at++;
    return { ranges, isNegated: char !== char.toLowerCase() };
  }

  private charEscape(): number {
    const char = this.source[this.at++]!;
    // Octal numbers, control characters that are none: kept for old pages.
    if (
      /^([0-7]\d|[1-7])/.test(this.source.slice(this.at - 1)) ||
      /^c(?![A-Za-z])/.test(this.source.slice(this.at - 1))
    )
      throw new RegExpRefusal(LEGACY);
    const control = "0tnvfr".indexOf(char);
    if (control >= 0) return [0, 9, 10, 11, 12, 13][control]!;
    if (char === "c") return this.source.charCodeAt(this.at++) % 32;
    const hex = char === "x" ? 2 : char === "u" ? 4 : 0;
    const digits = this.source.substr(this.at, hex);
    if (!hex || !new RegExp(`^[0-9a-f]{${hex}}$`, "i").test(digits)) return char.charCodeAt(0);
    this.at += hex;
    return parseInt(digits, 16);
  }

  private set(): Item {
    const isNegated = this.take("^");
    const ranges: number[] = [];
    while (!this.take("]")) this.setPart(ranges);
    return this.setOf(this.flags.includes("i") ? bothCases(ranges) : ranges, isNegated);
  }

  private setPart(ranges: number[]): void {
    const from = this.setChar(ranges);
    if (from === null) return;
    if (!this.peek("-") || this.peek("-]")) {
      ranges.push(from, from);
      return;
    }
    this.at++;
    const to = this.setChar(ranges);
    if (to === null) ranges.push(from, from, 45, 45);
    else ranges.push(from, to);
  }

  private setChar(ranges: number[]): number | null {
    if (!this.take("\\")) return this.source.charCodeAt(this.at++);
    if (this.take("b")) return 8;
    const set = this.classEscape();
    if (!set) return this.charEscape();
    ranges.push(...(set.isNegated ? complement(set.ranges) : set.ranges));
    return null;
  }
}

const LOOKS: [string, number, number][] = [
  ["?=", OP.AHEAD, 0],
  ["?!", OP.AHEAD, 1],
  ["?<=", OP.BEHIND, 0],
  ["?<!", OP.BEHIND, 1],
];
