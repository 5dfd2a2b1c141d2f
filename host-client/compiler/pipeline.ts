/** The whole way of one text: parse, scopes, facts, lowering, state machines, hoisting, helpers, print, gate. */

import { type Node, isFunction, returns, walk } from "./ast.ts";
import { CompileError, refuse } from "./errors.ts";
import type { Context } from "./context.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import { checkOutput } from "./gate.ts";
import { markKeys } from "./keys.ts";
import { ANY, NUMBER, STRING, isOnly } from "./kinds.ts";
import { lowerProgram } from "./lower.ts";
import { resolveAliases } from "./passes/aliases.ts";
import { refuseAbsent } from "./passes/absent.ts";
import { refuseExotic } from "./passes/exotic.ts";
import { printNatives } from "./passes/native-text.ts";
import { borrowMethods } from "./passes/borrowed.ts";
import { textToBytes } from "./passes/bytes.ts";
import { type Parsed, parseText, stripTypes } from "./parse.ts";
import { recurseOnHeap } from "./passes/heap-calls.ts";
import { recurseByValue } from "./passes/heap-values.ts";
import { frameMachines } from "./passes/heap-frames.ts";
import { copyEachRound } from "./passes/loop-heads.ts";
import { hoist } from "./passes/hoist.ts";
import { refuseOddities } from "./passes/oddities.ts";
import { refusePrototypes } from "./passes/prototypes.ts";
import { throwEarly } from "./passes/early.ts";
import { scopeCases } from "./passes/case-scopes.ts";
import { holdCompletions } from "./passes/completions.ts";
import { writeDescriptors } from "./passes/descriptors.ts";
import { delegateAsync } from "./passes/delegate.ts";
import { separateParameters } from "./passes/parameter-vars.ts";
import { separatePrivates } from "./passes/privates.ts";
import { joinNamespaces } from "./passes/namespaces.ts";
import { tellFunctionKinds } from "./passes/function-kinds.ts";
import { nameGlobals } from "./passes/global-object.ts";
import { nameFunctions } from "./passes/names.ts";
import { separateArguments } from "./passes/variadic.ts";
import { loosen } from "./passes/vars.ts";
import { keepCallees } from "./passes/callees.ts";
import { holdIndices } from "./passes/indices.ts";
import { keepErrors } from "./passes/finally.ts";
import { fillStackCosts } from "./passes/stack-cost.ts";
import { keepLiteralsWhole } from "./passes/whole-literals.ts";
import { walkCollections } from "./passes/lean-collections.ts";
import { suspendFunctions } from "./passes/suspend.ts";
import { rewriteModule } from "./passes/modules.ts";
import { usesTyped } from "./typed-arrays.ts";
import { type Printed, print } from "./print.ts";
import { type StandIn, closure, runtime } from "./runtime.ts";
import { spelledMembers } from "./spelled.ts";
import { whyNotLean } from "./lean.ts";
import type { TypedKinds } from "./typed.ts";
import { goByCharacters } from "./unicode.ts";
import { type ScopeInfo, analyse } from "./scope.ts";
import { makeUnique } from "./unique-names.ts";

export interface LowerOptions {
  /** Name of the source in messages and source maps. */
  file?: string;
  /** False: only what any value would show is put right (firmware). True, the default: semantics as in Node.js. */
  isExact?: boolean;
  /** Shorten the output; true by default. */
  minify?: boolean;
  /** Map from the given text to the original files. */
  map?: string;
  /** The text is JavaScript already. */
  isStripped?: boolean;
}
export interface Lowered extends Printed {
  /** Helpers and patches of the runtime that the code carries. */
  helpers: string[];
}

/**
 * Lowers one bundled module from TypeScript or modern JavaScript to what Espruino runs.
 *
 * @throws {CompileError} with every refused construct
 * @example lowerModule("export const f = ({ a, b = 2 }) => a ** b", { file: "f.ts" }).code
 */
export function lowerModule(source: string, options: LowerOptions = {}): Lowered {
  const file = options.file ?? "module.ts";
  const stripped = options.isStripped ? { code: source, map: options.map } : stripTypes(source, file);
  const parsed = parseText(stripped.code, file, { map: stripped.map, source });
  const { program, helpers } = lowerParsed(parsed, (options.isExact ?? true) ? "exact" : "plain", (context) =>
    rewriteModule(context),
  );
  const minify = options.minify ?? true;
  const printed = print(program, { file, minify, minifyNames: minify, inputMap: stripped.map });
  checkOutput(printed.code, file);
  return { ...printed, helpers };
}

export interface Prepared {
  parsed: Parsed;
  scopes: ScopeInfo;
  facts: Facts;
}

export interface LoweredTree {
  program: Node;
  /** Parts of the runtime that the program carries. */
  helpers: string[];
  /** Those of them that its own code uses. */
  direct: ReadonlySet<string>;
  /** What kept a task module from being lowered leanly, in words; null where it was, and for other programs. */
  exactBecause: string | null;
}

/** plain: firmware. module: a task module, lean where it can be. exact: as in Node.js, whatever the types are. */
export type Level = "plain" | "module" | "exact";

/** Lowers a parsed program in place and adds the helpers that it needs. */
export function lowerParsed(
  parsed: Parsed,
  level: Level,
  before?: (prepared: Prepared) => void,
  typed?: TypedKinds,
): LoweredTree {
  return guarded(parsed, () => lowerTree(parsed, level, before, typed));
}

function lowerTree(
  parsed: Parsed,
  level: Level,
  before?: (prepared: Prepared) => void,
  typed?: TypedKinds,
): LoweredTree {
  const { program, reporter } = parsed;
  // Firmware writes bytes where it means bytes: "\x82" is one.
  const hasNonAscii = level !== "plain" && textToBytes(program);
  delegateAsync(program);
  holdCompletions(program, level !== "plain");
  separatePrivates(program);
  joinNamespaces(program);
  copyEachRound(program);
  let scopes = analyse(program);
  if (level !== "plain" && nameGlobals(program, scopes)) scopes = analyse(program);
  if (level !== "plain" && resolveAliases(program, scopes)) scopes = analyse(program);
  if (level !== "plain" && scopeCases(program)) scopes = analyse(program);
  if (level !== "plain" && separateParameters(program)) scopes = analyse(program);
  const countsCharacters = hasNonAscii && goByCharacters(program, reporter, typed ?? null);
  const exactBecause = level === "module" ? whyNotLean(program, scopes.globals.keys(), typed ?? null) : null;
  const isLean = level === "module" && exactBecause === null;
  if (countsCharacters) scopes = analyse(program);
  if (isLean && walkCollections(program, scopes.globals.keys(), typed ?? null)) scopes = analyse(program);
  if (level !== "plain") {
    if (recurseByValue(program, scopes)) scopes = analyse(program);
    if (recurseOnHeap(program, scopes)) scopes = analyse(program);
  }
  makeUnique(scopes, runtime().keys());
  collectReturns(program);
  const facts = gatherFacts(program, scopes.globals.keys());
  facts.isStrictWorld = level === "exact";
  facts.text = parsed.text;
  facts.typed = typed;
  facts.startsWorkflows = level === "module" && (facts.properties.has("delay") || facts.properties.has("applyAsync"));
  facts.isTextList = (node) => isOnly(typed?.items(node) ?? ANY, STRING);
  facts.isNumberList = (node) => isOnly(typed?.items(node) ?? ANY, NUMBER);
  const isExact = level === "exact" || (level === "module" && !isLean);
  before?.({ parsed, scopes, facts });
  if (isLean) {
    separateArguments({ parsed, scopes, facts });
    markKeys(program, facts);
  }
  if (isExact) {
    refuseAbsent({ parsed, scopes, facts });
    refuseExotic({ parsed, scopes, facts });
    writeDescriptors(program);
    printNatives(program);
    borrowMethods({ parsed, scopes, facts });
    throwEarly({ parsed, scopes, facts });
    refuseOddities({ parsed, scopes, facts });
    refusePrototypes({ parsed, scopes, facts });
    separateArguments({ parsed, scopes, facts });
    nameFunctions({ parsed, scopes, facts });
    tellFunctionKinds({ parsed, scopes, facts });
    keepCallees({ parsed, scopes, facts });
  }
  const spelled = isExact ? spelledMembers(program, facts) : [];
  const context = lowerProgram(program, { reporter, scopes, facts, isExact, isLean });
  for (const name of spelled) context.helpers.add(name);
  suspendFunctions(context, program);
  frameMachines(context, program);
  if (level !== "plain") keepErrors(context, program);
  if (level !== "plain") holdIndices(program);
  keepLiteralsWhole(context, program);
  if (reporter.problems.length) throw new CompileError(reporter.problems);
  if (level !== "plain") loosen(context, program);
  fillStackCosts(program);
  hoist(program, isExact);
  for (const name of calledHelpers(program)) context.helpers.add(name);
  if (isExact && COPIERS.some((name) => context.helpers.has(name))) context.helpers.add("Object.keys");
  // Of Map and Set, what the module asks for by its name.
  const isLeft = (name: string) => /^\$Lean(Map|Set)\.(?!.*\xff)/.test(name) && !facts.properties.has(lastName(name));
  const entries = closure(context.helpers, standInsFor(context), isLeft);
  program.body = [...entries.map((entry) => structuredClone(entry.node)), ...program.body];
  return { program, helpers: entries.map((entry) => entry.name), direct: context.helpers, exactBecause };
}

const lastName = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** What only tells of errors is left out where nobody reads their words. */
function standInsFor(context: Context): StandIn[] {
  const kinds: StandIn[] = context.isLean ? ["lean"] : [];
  if (!context.facts.seesWords || (!context.isLean && !context.isExact)) kinds.push("wordless");
  if (context.isExact && usesTyped(context.facts)) kinds.push("typed");
  return kinds;
}

/** What copies own properties asks for those that enumerate: Espruino's own list has hidden ones, too. */
const COPIERS = [
  "$assign",
  "$assignAll",
  "$objectAssign",
  "$assignChecked",
  "$assignCheckedAll",
  "$rest",
  "Object.assign",
];

/** What a pass does not know is a refusal of the program, never a crash of the compiler. */
function guarded<T>(parsed: Parsed, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CompileError) throw error;
    // What is refused stays as it stands, and the passes behind it may not know it: that is no news beside the refusal.
    if (!parsed.reporter.problems.length) refuse(parsed.reporter, "gate", null, (error as Error).message);
    if (process.env.BROCCOLI_TRACE) throw error;
    throw new CompileError(parsed.reporter.problems);
  }
}

/** Helpers that generated statements call by name. */
function calledHelpers(program: Node): string[] {
  const known = runtime();
  const found = new Set<string>();
  walk(program, (node) => {
    if (node.type === "Identifier" && known.has(node.name) && !node.binding) found.add(node.name);
  });
  return [...found];
}

/** Each function gets the list of its own `return` statements, for the inference of kinds. */
function collectReturns(program: Node): void {
  const visit = (node: Node, owner: Node | null) => {
    walk(node, (inner) => {
      if (inner !== node && isFunction(inner)) {
        inner.isOneValue = inner.body.type !== "BlockStatement";
        inner.returnsList = inner.isOneValue ? [returns(inner.body)] : [];
        visit(inner, inner);
        return false;
      }
      if (inner.type === "ReturnStatement" && owner && !inner.isHandOver) owner.returnsList.push(inner);
      return;
    });
  };
  visit(program, null);
}
