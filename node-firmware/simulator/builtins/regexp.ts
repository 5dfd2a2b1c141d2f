/** RegExp: Espruino's own small matcher, followed step by step (src/jswrap_regexp.c), with what it lacks. */
import { fail } from "../machine/errors.ts";
import { newInstance, type ClassDefinitionLike } from "./shared.ts";
import { newArray, type Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { toText } from "../machine/text.ts";
import { EObject, type Value } from "../machine/values.ts";

const MAX_GROUPS = 9;

interface Groups {
  starts: number[];
  ends: number[];
  open: number;
}

interface State {
  machine: Machine;
  pattern: string;
  text: string;
  ignoreCase: boolean;
  begin: number;
}

interface Match {
  end: number;
  groups: Groups;
}

const isDigit = (c: string): boolean => c >= "0" && c <= "9";
const isAlpha = (c: string): boolean => (c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || c === "_";
const isSpace = (c: string): boolean => c === " " || (c >= "\t" && c <= "\r") || c === "\xa0";
const isWord = (c: string): boolean => c !== "" && (isDigit(c) || isAlpha(c));
const fold = (c: string): string => (c >= "A" && c <= "Z" ? c.toLowerCase() : c);

const CLASSES: Record<string, (c: string) => boolean> = {
  d: (c) => c !== "" && isDigit(c),
  D: (c) => !(c !== "" && isDigit(c)),
  s: (c) => c !== "" && isSpace(c),
  S: (c) => !(c !== "" && isSpace(c)),
  w: isWord,
  W: (c) => !isWord(c),
};
const ESCAPES: Record<string, string> = { f: "\f", b: "\b", n: "\n", r: "\r", t: "\t", v: "\v", "0": "\0" };

interface Range {
  inSet: boolean;
  first: string | undefined;
}

interface One {
  matched: boolean;
  length: number;
}

function set(state: State, at: number, c: string): One {
  const { pattern } = state;
  const inverted = pattern[at + 1] === "^";
  let i = at + (inverted ? 2 : 1);
  let any = false;
  const range: Range = { inSet: true, first: undefined };
  while (i < pattern.length && pattern[i] !== "]") {
    if (pattern[i] === ".") {
      any ||= c === ".";
      i++;
      continue;
    }
    const one = character(state, i, c, range);
    any ||= one.matched;
    i += one.length;
  }
  if (pattern[i] !== "]") fail(state.machine, "Error", "Unfinished character set in RegEx");
  return { matched: any !== inverted, length: i + 1 - at };
}

/** Holds one character of the text against one of the pattern, which may be a set. "" is the end of the text. */
function character(state: State, at: number, c: string, range: Range): One {
  const { pattern } = state;
  if (pattern[at] === ".") return { matched: true, length: 1 };
  if (pattern[at] === "[") return set(state, at, c);
  let length = 1;
  let wanted = pattern[at] ?? "";
  if (wanted === "\\") {
    length = 2;
    wanted = pattern[at + 1] ?? "";
    if (CLASSES[wanted]) return { matched: CLASSES[wanted](c), length };
    if (wanted >= "1" && wanted <= "9") fail(state.machine, "Error", "Backreferences not supported");
    if (wanted === "x" && pattern[at + 3]) {
      length = 4;
      wanted = String.fromCharCode(parseInt(pattern.slice(at + 2, at + 4), 16));
    } else wanted = ESCAPES[wanted] ?? wanted;
  }
  return literal(state, at, c, range, wanted, length);
}

function literal(state: State, at: number, c: string, range: Range, wanted: string, length: number): One {
  const { pattern } = state;
  if (range.inSet && pattern[at + length] === "-" && pattern[at + length + 1] !== "]") {
    range.first = wanted;
    const rest = character(state, at + length + 1, c, range);
    return { matched: rest.matched, length: length + 1 + rest.length };
  }
  const have = state.ignoreCase ? fold(c || "\0") : c || "\0";
  const want = state.ignoreCase ? fold(wanted) : wanted;
  if (range.first === undefined) return { matched: want === have, length };
  const first = state.ignoreCase ? fold(range.first) : range.first;
  range.first = undefined;
  return { matched: have >= first && have <= want && first < want, length };
}

/** After a failure: the alternative behind the next `|`, wherever it stands, tried from where the match began. */
function alternative(state: State, at: number, groups: Groups): Match | undefined {
  const { pattern } = state;
  while (at < pattern.length && pattern[at] !== "|") at += pattern[at] === "\\" ? 2 : 1;
  return pattern[at] === "|" ? here(state, at + 1, state.begin, groups) : undefined;
}

const copy = (g: Groups): Groups => ({ starts: [...g.starts], ends: [...g.ends], open: g.open });

/** Matches the pattern from `at` at one place of the text. */
function here(state: State, at: number, pos: number, groups: Groups): Match | undefined {
  const { pattern, text } = state;
  const p = pattern[at];
  if (p === undefined || p === "|") return { end: pos, groups };
  if (p === "^") return pos === 0 ? here(state, at + 1, pos, groups) : undefined;
  if (p === "$") return pos === text.length ? here(state, at + 1, pos, groups) : alternative(state, at + 1, groups);
  if (p === "(") {
    const inner = copy(groups);
    inner.starts[inner.open] = pos;
    inner.ends[inner.open] = pos;
    if (inner.open < MAX_GROUPS) inner.open++;
    return here(state, at + 1, pos, inner);
  }
  if (p === ")") {
    const inner = copy(groups);
    if (inner.open > 0) inner.ends[inner.open - 1] = pos;
    return here(state, at + 1, pos, inner);
  }
  return single(state, at, pos, groups);
}

function single(state: State, at: number, pos: number, groups: Groups): Match | undefined {
  const { pattern, text } = state;
  const none = (): Range => ({ inSet: false, first: undefined });
  const one = character(state, at, text[pos] ?? "", none());
  const op = pattern[at + one.length];
  if (op === "*" || op === "+") {
    const after = at + one.length + 1;
    if (!one.matched && op === "+") return alternative(state, after, groups);
    let last = here(state, after, pos, groups);
    let matched = one.matched;
    let p = pos;
    while (p < text.length && matched) {
      p++;
      matched = character(state, at, text[p] ?? "", none()).matched;
      last = here(state, after, p, groups) ?? last;
    }
    return last;
  }
  if (pos < text.length && one.matched) return here(state, at + one.length, pos + 1, groups);
  return alternative(state, at + one.length, groups);
}

export const isRegExp = (v: Value): v is EObject => v instanceof EObject && v.hidden?.regExp === true;

export const hasFlag = (r: EObject, flag: string): boolean => String(r.own?.get("flags") ?? "").includes(flag);

/** `exec`: an array with `index` and `input`, or null. */
export function execute(m: Machine, regExp: EObject, text: string): Value {
  const lastIndex = toInteger(m, regExp.own?.get("lastIndex") as Value);
  const pattern = String(regExp.own?.get("source") ?? "");
  const ending = shortcut(m, regExp, text, lastIndex);
  if (ending) return ending;
  const state: State = { machine: m, pattern, text, ignoreCase: hasFlag(regExp, "i"), begin: 0 };
  for (let begin = lastIndex; begin <= text.length; begin++) {
    state.begin = begin;
    const match = here(state, 0, begin, { starts: [], ends: [], open: 0 });
    if (match) return found(m, regExp, state, match);
  }
  regExp.props().set("lastIndex", 0);
  return null;
}

/** A pattern of plain characters and `$` is held against the end of the text at once. */
function shortcut(m: Machine, regExp: EObject, text: string, lastIndex: number): Value {
  const ending = regExp.own?.get("endsWith");
  if (typeof ending !== "string") return undefined;
  const at = text.length - ending.length;
  if (lastIndex > at || !text.endsWith(ending)) return undefined;
  const result = newArray(m, [ending]);
  result.props().set("index", at).set("input", text);
  return result;
}

function found(m: Machine, regExp: EObject, state: State, match: Match): Value {
  const { groups, end } = match;
  const items: Value[] = [state.text.slice(state.begin, end)];
  for (let i = 0; i < groups.open; i++) items.push(state.text.slice(groups.starts[i], groups.ends[i]));
  const result = newArray(m, items);
  result.props().set("index", state.begin).set("input", state.text);
  regExp.props().set("lastIndex", hasFlag(regExp, "g") ? end : 0);
  return result;
}

/** A regular expression of a literal or of `new RegExp`. */
export function regExp(m: Machine, source: Value, flags: Value): EObject {
  if (typeof source !== "string") fail(m, "TypeError", "Expecting String as first argument");
  const made = newInstance(m, "RegExp");
  made.hidden = { regExp: true };
  made.props().set("source", source);
  if (flags !== undefined && flags !== "") made.props().set("flags", toText(m, flags));
  made.props().set("lastIndex", 0);
  const plain = /^((?:[^.[\]()|^*+$\\]|\\[.\\]){1,30})\$$/.exec(source);
  if (plain) made.props().set("endsWith", plain[1].replace(/\\(.)/g, "$1"));
  return made;
}

export const regExpClass: ClassDefinitionLike = {
  name: "RegExp",
  construct: (_self, [source, flags], m) => regExp(m, source, flags),
  instances: {
    methods: {
      exec: (self, [text], m) => execute(m, self, toText(m, text)),
      test: (self, [text], m) => execute(m, self, toText(m, text)) !== null,
    },
  },
};
