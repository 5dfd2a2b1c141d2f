/**
 * How many of Espruino's variables a module keeps while it is loaded. Counted on the ESP32-like build (14 bytes a variable): a
 * function 5, one of them for the scope it stands in, and 1 for each parameter; a name 1 for its first 4 characters and each 10
 * more; an object or array 1 and its members.
 */

import { type Node, isFunction, walk } from "./ast.ts";
import { parseText } from "./parse.ts";

/** The entry in the list of modules, its name, the exports and their scope. */
const MODULE_VARIABLES = 13;
const FUNCTION_VARIABLES = 5;
/** Characters that a name's own variable holds, and those that each further variable of a text holds. */
const FIRST_CHARACTERS = 4;
const MORE_CHARACTERS = 10;

/** In RAM a text is one block of memory: 14 bytes a variable, and what holds it. */
const TEXT_VARIABLES = 15;
const TEXT_CHARACTERS = 14;

/** Variables of a module whose text stays in flash, and of one whose text is in RAM. */
export function estimateVariables(code: string): { flash: number; ram: number } {
  const { program } = parseText(code, "output");
  const kept = program.body.reduce((sum: number, item: Node) => sum + statementVariables(item), 0);
  const flash = MODULE_VARIABLES + kept;
  return { flash, ram: flash + TEXT_VARIABLES + Math.ceil(code.length / TEXT_CHARACTERS) };
}

const nameVariables = (name: string): number =>
  Math.ceil(Math.max(0, name.length - FIRST_CHARACTERS) / MORE_CHARACTERS);

function statementVariables(item: Node): number {
  if (item.type === "FunctionDeclaration") return named(item.id.name, item);
  if (item.type === "VariableDeclaration")
    return item.declarations.reduce((sum: number, { id, init }: Node) => sum + named(id.name, init), 0);
  const { expression } = item;
  if (expression?.type !== "AssignmentExpression") return functionsIn(item);
  return named(keyOf(expression.left), expression.right);
}

/** Functions that a statement of another form may leave behind. */
function functionsIn(item: Node): number {
  let sum = 0;
  walk(item, (node) => {
    if (!isFunction(node)) return true;
    sum += functionVariables(node);
    return false;
  });
  return sum;
}

const keyOf = (target: Node): string =>
  target.type === "MemberExpression" ? String(target.property.name ?? target.property.value ?? "") : target.name;

const functionVariables = (fn: Node): number => FUNCTION_VARIABLES + fn.params.length;

/** A value under a name: small numbers, truth values and nothing fit into the name's own variable. */
function named(name: string, value: Node | null | undefined): number {
  const own = nameVariables(name);
  if (!value) return own + 1;
  if (isFunction(value)) return own + functionVariables(value);
  if (value.type === "ObjectExpression")
    return value.properties.reduce((sum: number, part: Node) => sum + named(keyName(part.key), part.value), own + 2);
  if (value.type === "ArrayExpression")
    return value.elements.reduce((sum: number, part: Node) => sum + named("", part), own + 2);
  if (value.type === "Literal" && typeof value.value === "string") return own + 2 + nameVariables(value.value);
  return own + 1 + functionsIn({ type: "Holder", value } as Node);
}

const keyName = (key: Node): string => String(key.name ?? key.value);
