/** What sees single characters of text beyond ASCII and can't be put right (passes/wide-texts.ts): refused where such text gets to. */

import { type Node, contains, walk } from "./ast.ts";
import { type Reporter, refuse } from "./errors.ts";
import { staticKey } from "./facts.ts";
import { pathOf } from "./library.ts";
import {
  type WideProgram,
  countCharacters,
  isCallee,
  isChanged,
  mayBePlace,
  mayBeWideText,
} from "./passes/wide-texts.ts";
import { certainValue } from "./scope.ts";
import type { TypedKinds } from "./typed.ts";
import { wideCharacters } from "./wide-cases.ts";
import { wideFlow } from "./wide-flow.ts";

const METHODS = new Set(
  (
    "charAt charCodeAt codePointAt at slice substring substr split indexOf lastIndexOf search match matchAll padStart padEnd " +
    "toUpperCase toLowerCase localeCompare normalize replace replaceAll length isWellFormed toLocaleUpperCase toLocaleLowerCase"
  ).split(" "),
);
const BY_PATTERN = /^(match|matchAll|replace|replaceAll|search|split)$/;
/** Spaces beyond ASCII: those that JavaScript leaves out around a number or by `trim`. */
const WIDE_SPACE = /[\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

interface Asked extends WideProgram {
  hasSpaces: boolean;
  /** The small and the final sigma are one capital: which one it becomes depends on what follows. */
  hasSigma: boolean;
  /** Places of matches are counted in bytes. */
  seesPlaces: boolean;
}

/**
 * Has a program go by characters where its text beyond ASCII gets to, and refuses what can't.
 *
 * @returns whether anything has changed
 */
export function goByCharacters(program: Node, reporter: Reporter, typed: TypedKinds | null): boolean {
  const wide = { program, typed, isWide: wideFlow(program, typed), characters: wideCharacters(program) };
  const hasChanged = countCharacters(wide);
  refuseCharacters(wide, reporter);
  return hasChanged;
}

function refuseCharacters(wide: WideProgram, reporter: Reporter): void {
  const asked: Asked = {
    ...wide,
    hasSpaces: [...wide.characters].some((one) => WIDE_SPACE.test(one)),
    hasSigma: wide.characters.has("Σ"),
    seesPlaces: contains(wide.program, isPlaceOfMatch),
  };
  walk(wide.program, (node, parent) => {
    const what = sensitive(asked, node, parent);
    if (what) refuse(reporter, "unicode", node, what);
  });
}

const isPlaceOfMatch = ({ type, property }: Node): boolean =>
  type === "MemberExpression" && /^(index|lastIndex|indices)$/.test(property.name ?? "");

function sensitive(asked: Asked, node: Node, parent: Node | null): string | null {
  if (node.type === "VariableDeclarator") return partOfText(asked, node.id, node.init);
  if (node.type === "AssignmentExpression") return partOfText(asked, node.left, node.right);
  if (node.type === "Identifier")
    return /^(btoa|atob)$/.test(node.name) && !node.binding && !isCallee(node, parent) ? node.name : null;
  if (node.type === "MemberExpression") return memberOfText(asked, node, parent);
  if (node.type === "CallExpression" || node.type === "NewExpression") return callOnText(asked, node);
  return null;
}

/** `const { length } = text` */
function partOfText(asked: Asked, target: Node, value: Node | null): string | null {
  if (target.type !== "ObjectPattern" || !value) return null;
  const isTaken = target.properties.some(({ key }: Node) => /^(length|\d+)$/.test(String(key?.name ?? key?.value)));
  return isTaken && mayBeWideText(asked, value) ? "a pattern over text" : null;
}

function memberOfText(asked: Asked, node: Node, parent: Node | null): string | null {
  if (node.isNarrow || isChanged(node, parent) || !mayBeWideText(asked, node.object)) return null;
  const key = staticKey(node);
  if (node.computed && mayBePlace(node.property)) return "a character by its index";
  const isCall = isCallee(node, parent);
  if (/^(includes|startsWith|endsWith)$/.test(key ?? "") && isCall && parent!.arguments.length > 1)
    return `a place for ${key}`;
  if (key === null || !METHODS.has(key)) return asked.hasSpaces && /^trim/.test(key ?? "") ? key : null;
  return isCall && BY_PATTERN.test(key) && isRight(asked, key, parent!.arguments) ? null : key;
}

/** Whether a method that takes a pattern or a text gives by bytes what it gives by characters. */
function isRight(asked: Asked, method: string, [first, second]: Node[]): boolean {
  const pattern = first && certainValue(first);
  if (!pattern || method === "search") return !pattern && method === "split";
  // Behind the groups, a function is told the place of the match.
  const groups = pattern.regex ? groupsOf(pattern.regex.pattern) : 0;
  if (second && certainValue(second).params?.length > 1 + groups) return false;
  if (pattern.regex) return isRightPattern(asked, pattern);
  if (pattern.type === "Literal") return typeof pattern.value === "string" && pattern.value !== "";
  return pattern.type === "TemplateLiteral" && pattern.quasis.some(({ value }: Node) => value.raw !== "");
}

/** Between the bytes of a character, too, a pattern finds nothing at all where it may. */
const isRightPattern = ({ seesPlaces }: Asked, { regex, isByBytes }: Node): boolean =>
  Boolean(isByBytes) &&
  !seesPlaces &&
  (regex.pattern.startsWith("^") || !new RegExp(`^(?:${regex.pattern})$`).test(""));

/** `[].map.call`, `Array.prototype.map.call`, `"".at.call` */
const isLent = ({ property, object }: Node): boolean =>
  /^(call|apply)$/.test(property?.name ?? "") &&
  (/^(ArrayExpression|Literal)$/.test(object.object?.type) || /^(Array|String)\.prototype\./.test(pathOf(object)));

const groupsOf = (pattern: string): number => new RegExp(`${pattern}|`).exec("")!.length - 1;

function callOnText(asked: Asked, { callee, arguments: given }: Node): string | null {
  const [first] = given;
  if (callee.name === "$wideCase" && asked.hasSigma && /Lower/.test(given[1].value)) return "toLowerCase of Σ";
  if (callee.property?.name === "stringify" && asked.isWide(given[2])) return "indents of JSON";
  if (!asked.isWide(first)) return null;
  if (isLent(callee) && mayBeWideText(asked, first)) return "a method lent to such text";
  if (callee.type === "MemberExpression" && /^(test|exec)$/.test(callee.property.name ?? "")) {
    return isRightPattern(asked, certainValue(callee.object)) ? null : `${callee.property.name} of such text`;
  }
  if (callee.type !== "Identifier" || callee.binding) return null;
  if (/^(btoa|atob|RegExp)$/.test(callee.name)) return callee.name;
  return asked.hasSpaces && /^(parseInt|parseFloat|Number)$/.test(callee.name) ? `${callee.name} of wide spaces` : null;
}
