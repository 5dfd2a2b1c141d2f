/** Async and generator functions tell which they are, where a program asks for constructors or tags of values. */

import { type Node, call, literal, replace, walk } from "../ast.ts";
import type { Prepared } from "../pipeline.ts";
import { markDeclarations } from "./names.ts";

/** Rewrites a program before it is lowered. */
export function tellFunctionKinds(prepared: Prepared): void {
  const { parsed, facts } = prepared;
  const asks =
    facts.properties.has("constructor") || ["prototype", "toString"].every((name) => facts.properties.has(name));
  if (!asks || !(facts.usesAsync || facts.usesGenerators)) return;
  walk(parsed.program, (node, parent) => {
    if (!/^(Arrow)?FunctionExpression$/.test(node.type) || node.isKinded || !kindOf(node) || isMethod(parent)) return;
    const made = { ...node, isKinded: true };
    replace(node, { ...call("$kinded", made, literal(kindOf(made)!)), loc: made.loc });
  });
  markDeclarations(parsed.program, (declared) => {
    const kind = kindOf(declared.inner ?? declared);
    return kind === null ? null : call("$kinded", { ...(declared.outer ?? declared).id }, literal(kind));
  });
}

function kindOf({ async: isAsync, generator }: Node): string | null {
  if (isAsync) return generator ? "AsyncGeneratorFunction" : "AsyncFunction";
  return generator ? "GeneratorFunction" : null;
}

const isMethod = (parent: Node | null): boolean =>
  parent?.type === "MethodDefinition" || (parent?.type === "Property" && parent.method === true);
