/** Assignments of all kinds and updates: what is written, where writing is refused, and what is read before. */

import { type Node, assign, binary, call, isString, literal, sequence, unary, walkOwn } from "../ast.ts";
import { type Context, copy, helper, reject, temporary, thisOf } from "../context.ts";
import { ANY, ARRAY, BOOLEAN, FUNCTION, NOTHING, NUMBER, STRING, isOnly, kindOf } from "../kinds.ts";
import { numberOf, pathOf } from "../library.ts";
import { superMember } from "./class-members.ts";
import { lowerPatternAssignment } from "./destructuring.ts";
import { staticKey } from "../facts.ts";
import { ESPRUINO_ONLY, lowerTarget, twice, withBefore } from "./members.ts";
import { seesWords } from "./written.ts";
import { combine, convertsLate, inTurn, needsSumHelper } from "./operators.ts";
import { isStandardGlobal, standardAt, standardMember } from "../standard.ts";

/** A write whose target was taken apart already: its kind is not asked again. */
const NO_SOURCE: Node = { type: "None", left: null };

const LOGICAL_ASSIGNMENTS: Record<string, string> = { "&&=": "&&", "||=": "||", "??=": "??" };

export function lowerAssignment(context: Context, node: Node): Node {
  if (/Pattern$/.test(node.left.type)) return lowerPatternAssignment(context, node);
  if (node.left.object?.type === "Super" && context.isExact) return assignSuper(context, node);
  const refused = checkTarget(context, node.left);
  const logical = LOGICAL_ASSIGNMENTS[node.operator];
  if (refused && logical) return binary(logical, context.lower(node.left), refused);
  if (refused) return sequence([context.lower(node.right), refused]);
  if (logical) return lowerLogicalAssignment(context, node, logical);
  if (node.operator === "=") return write(context, node, lowerTarget(context, node.left), context.lower(node.right));
  return lowerCompound(context, node);
}

/** `super.name = value` asks setters above, else it is a property of this object. */
function assignSuper(context: Context, node: Node): Node {
  const { left, operator, right } = node;
  const isPlain = operator === "=";
  const logical = LOGICAL_ASSIGNMENTS[operator];
  const holder = superMember(context, { ...left });
  const combined: Node = { type: "BinaryExpression", operator: operator.slice(0, -1), left: { ...left }, right };
  const value = context.lower(isPlain || logical ? right : combined);
  const [above, key] = holder.arguments;
  const written = call(helper(context, "$superSet"), above, copy(key), value, thisOf(context));
  return logical ? binary(logical, holder, written) : written;
}

/** A write to a lowered target. */
export function writeTo(context: Context, target: Node, value: Node): Node {
  const isOwn = context.frame.temporaries.includes(target.name);
  const refused = isOwn ? null : checkTarget(context, target);
  return refused ? sequence([value, refused]) : write(context, NO_SOURCE, target, value);
}

/** A plain write. In exact code, keys that only strings or numbers fit natively go through a helper. */
function write(context: Context, node: Node, target: Node, value: Node): Node {
  if (context.isExact && target.type === "MemberExpression") return exactWrite(context, node, target, value);
  return assign(target, value);
}

function exactWrite(context: Context, node: Node, target: Node, value: Node): Node {
  const known = node.left ? kindOf(context, node.left.object) : ANY;
  const isLength = !target.computed && target.property.name === "length";
  if (isLength && known & ARRAY && !guardsWrites(context))
    return call(helper(context, "$setLength"), target.object, value);
  if (isPrototypeOfClass(context, node.left))
    return call(helper(context, "$addMember"), target.object, literal(node.left.property.name), value);
  if (isLateStatic(context, node.left))
    return call(helper(context, "$lateStatic"), target.object, literal(node.left.property.name), value);
  const keyKind = target.computed && node.left?.computed ? kindOf(context, node.left.property) : STRING;
  const isOdd = numberOf(node.left?.property ?? target) !== null && /e/.test(staticKey(node.left) ?? "");
  const isPlain = !target.computed || (isOnly(keyKind, NUMBER) && !isOdd) || isString(target.property);
  if (maySet(context, target)) {
    const name = target.computed ? target.property : literal(target.property.name);
    return call(helper(context, guardsWrites(context) ? "$write" : "$assignTo"), target.object, name, value);
  }
  const isNamed = Boolean(known & NOTHING) && seesWords(context) && node.left?.object.type !== "ThisExpression";
  if (isPlain && !isNamed && !guardsWrites(context) && !isOnly(known, TEXT_OR_NUMBER)) return assign(target, value);
  const key = target.computed ? target.property : literal(target.property.name);
  return call(helper(context, guardsWrites(context) ? "$write" : "$set"), target.object, key, value);
}

/** Values without properties of their own: to give them one throws. */
const TEXT_OR_NUMBER = STRING | NUMBER | BOOLEAN;

/** After a setter, Espruino asks the getter too, whose answer then is the value of the assignment. */
function maySet(context: Context, target: Node): boolean {
  const { setters, getters } = context.facts;
  if (seesWords(context) && !target.computed && getters.has(target.property.name)) return true;
  if (!setters.size || setters.has("*") || target.computed) return setters.size > 0;
  return setters.has(target.property.name);
}

/** `SomeClass.prototype.name`, in a program that may enumerate. */
function isPrototypeOfClass(context: Context, left: Node | null): boolean {
  if (left?.type !== "MemberExpression" || left.computed || left.object.type !== "MemberExpression") return false;
  const { object, property } = left.object;
  if (property.name === "prototype" && left.property.name === "constructor") return true;
  return context.facts.usesClasses && property.name === "prototype" && object.binding?.kind === "class";
}

/** `SomeClass.name = value`, in a program where a derived class may be asked for it. */
function isLateStatic(context: Context, left: Node | null): boolean {
  if (!context.facts.usesParents || left?.type !== "MemberExpression" || left.computed) return false;
  return (
    left.object.type === "Identifier" && left.object.binding?.kind === "class" && left.property.type === "Identifier"
  );
}

/** What deletes a property of a value of that kind. */
export function deleter(context: Context, kind: number): Node {
  if (guardsWrites(context)) return helper(context, "$deleteChecked");
  return helper(context, context.facts.usesParents && kind & FUNCTION ? "$deleteStatic" : "$delete");
}

/** Frozen objects and read-only properties exist in this program: each write has to ask. */
export const guardsWrites = (context: Context): boolean =>
  context.isExact &&
  (context.facts.createsDescribed ||
    ["freeze", "seal", "preventExtensions", "defineProperty", "defineProperties"].some((name) =>
      context.facts.properties.has(name),
    ));

/** Assigning to a constant or to an undeclared name throws, as in strict mode. */
function checkTarget(context: Context, target: Node): Node | null {
  if (isPrivateMethod(context, target) || isOfFunction(context, target)) return call(helper(context, "$throwConst"));
  const fixed = context.isExact ? fixedAt(target) : null;
  if (fixed) return call(helper(context, "$throwFixed"), literal(fixed));
  if (target.type !== "Identifier") return null;
  const { binding } = target;
  if (context.isExact && binding?.kind === "class" && isInside(target, binding.declaration))
    return call(helper(context, "$throwConst"));
  if (binding?.kind === "const" || (binding?.kind === "name" && context.isExact))
    return call(helper(context, "$throwConst"));
  if (binding || !context.isExact) return null;
  if (/^(undefined|NaN|Infinity)$/.test(target.name)) return call(helper(context, "$throwConst"));
  if (isStandardGlobal(target.name))
    reject(context, "assignment", target, `another ${target.name}`, "Use a name of your own.");
  return call(helper(context, "$throwUndeclared"), literal(target.name));
}

/** What of the library can't be written, as messages call it: `Math.PI`, `undefined`. */
function fixedAt(target: Node): string | null {
  const path = pathOf(target);
  const [, holder = "globalThis", name] = /^(?:(\w+)\.)?(\w+)$/.exec(path) ?? [];
  if (!name || standardMember(path)?.writable !== false) return null;
  const owner = standardAt(holder);
  return `'${name}' of ${typeof owner === "function" ? `function '${owner}'` : "object '#<Object>'"}`;
}

/** Inside itself the name of a class is a constant. */
const isInside = (node: Node, owner: Node | undefined): boolean =>
  owner?.start !== undefined && node.start !== undefined && node.start > owner.start && node.start < owner.end!;

/** `name` and `length` of a function are read-only. */
function isOfFunction(context: Context, target: Node): boolean {
  if (!context.isExact || target.type !== "MemberExpression" || target.computed) return false;
  return /^(name|length)$/.test(target.property.name) && isOnly(kindOf(context, target.object), FUNCTION);
}

const isPrivateMethod = (context: Context, target: Node): boolean =>
  context.isExact &&
  target.type === "MemberExpression" &&
  target.property.type === "PrivateIdentifier" &&
  context.facts.privateMethods.has(target.property.name);

function lowerLogicalAssignment(context: Context, node: Node, operator: string): Node {
  const { target, before } = twice(context, node.left);
  const assigned = write(context, NO_SOURCE, copyTarget(target), context.lower(node.right));
  return withBefore(before, binary(operator, readTwice(context, target, node.left), assigned));
}

const copyTarget = (target: Node): Node =>
  target.type === "MemberExpression" ? { ...target, object: copy(target.object) } : copy(target);

function lowerCompound(context: Context, node: Node): Node {
  const operator = node.operator.slice(0, -1);
  const left = kindOf(context, node.left);
  const right = kindOf(context, node.right);
  const isNative =
    operator !== "**" &&
    !isReadLate(context, node) &&
    !(context.isExact && operator !== "+" && !(isOnly(left, NUMBER) && isOnly(right, NUMBER))) &&
    (operator !== "+" || !needsSumHelper(context, left, right));
  if (isNative && !(node.left.type === "MemberExpression" && (context.isExact || isRisky(context, node.left)))) {
    return assign(lowerTarget(context, node.left), context.lower(node.right), node.operator);
  }
  const { target, before } = twice(context, node.left);
  const reader = readTwice(context, target, node.left);
  const second = context.lower(node.right);
  const value = convertsLate(context, operator, node.right, left)
    ? inTurn(context, operator, [reader, second], left, right)
    : combine(context, operator, reader, second, left, right);
  return withBefore(before, write(context, NO_SOURCE, target, value));
}

/** Espruino reads the left side of `x += f()` after the right one, which may have changed it. */
function isReadLate(context: Context, { left, right }: Node): boolean {
  if (!context.isExact && !context.isLean) return false;
  let changes = false;
  walkOwn({ type: "Holder", body: [right] } as Node, (inner) => {
    if (/^(Call|New|TaggedTemplate)/.test(inner.type)) changes ||= left.type !== "Identifier" || mayBeShared(left);
    const target =
      inner.type === "AssignmentExpression" ? inner.left : inner.type === "UpdateExpression" ? inner.argument : null;
    if (target) changes ||= target.type !== "Identifier" || target.binding === left.binding;
  });
  return changes;
}

const mayBeShared = (name: Node): boolean => !name.binding || name.binding.captured === true;

/** A key that may be one of the names that Espruino answers for. */
const isRisky = (context: Context, target: Node): boolean =>
  context.isLean && (target.computed ? isRiskyKey(context, target) : ESPRUINO_ONLY.has(target.property.name));
const isRiskyKey = (context: Context, target: Node): boolean =>
  !target.isOwnKey && !isOnly(kindOf(context, target.property), NUMBER);

/** The read of a target that is written afterwards. */
function readTwice(context: Context, target: Node, source: Node): Node {
  if ((!context.isExact && !context.isLean) || target.type !== "MemberExpression") return copyTarget(target);
  if (!target.computed) return ESPRUINO_ONLY.has(target.property.name) ? readOdd(context, target) : copyTarget(target);
  if (source.type !== "MemberExpression" || source.property.type === "PrivateIdentifier") return copyTarget(target);
  if (source.isOwnKey || isOnly(kindOf(context, source.property), NUMBER)) return copyTarget(target);
  return call(helper(context, context.isLean ? "$read" : "$get"), copy(target.object), copy(target.property));
}

/** A name that Espruino answers for on any object. */
const readOdd = (context: Context, target: Node): Node =>
  call(helper(context, context.isLean ? "$read" : "$get"), copy(target.object), literal(target.property.name));

export function lowerUpdate(context: Context, node: Node): Node {
  if (node.argument.object?.type === "Super" && (node.prefix || node.isUnused))
    return assignSuper(context, { ...node, left: node.argument, operator: `${node.operator[0]}=`, right: literal(1) });
  const refused = checkTarget(context, node.argument);
  if (refused) return refused;
  const isMember = node.argument.type === "MemberExpression";
  const known = kindOf(context, node.argument);
  if ((!context.isExact && !(isMember && isRisky(context, node.argument))) || (!isMember && isOnly(known, NUMBER))) {
    node.argument = lowerTarget(context, node.argument);
    return node;
  }
  // Espruino's own `++` joins text, and its `-=` asks a getter once more.
  const joinsText = node.operator === "++" && Boolean(known & STRING);
  const isSet = joinsText && isMember && maySet(context, node.argument);
  if (isMember && !node.argument.computed && !guardsWrites(context) && node.isUnused && !isSet) {
    const target = lowerTarget(context, node.argument);
    if (joinsText) return assign(target, unary("-", literal(1)), "-=");
    node.argument = target;
    return node;
  }
  return exactUpdate(context, node);
}

/** `x++` where x may be a string or a missing property: the old value as a number, then the write. */
function exactUpdate(context: Context, node: Node): Node {
  const { target, before } = twice(context, node.argument);
  const known = kindOf(context, node.argument);
  const value = readTwice(context, target, node.argument);
  const read = isOnly(known, NUMBER) ? value : call(helper(context, "$number"), value);
  const next = (from: Node): Node => binary(node.operator[0]!, from, literal(1));
  if (node.prefix) return withBefore(before, write(context, NO_SOURCE, target, next(read)));
  const old = temporary(context);
  const written = write(context, NO_SOURCE, target, next(copy(old)));
  return withBefore(before, sequence([assign(old, read), written, copy(old)]));
}
