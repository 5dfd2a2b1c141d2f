/**
 * Where each name of a program lives. Espruino looks names up while it runs, in the scopes that exist by then: a
 * declaration counts from when it has been executed, so before that a name means the variable outside. A name is
 * therefore a list of candidates, tried in order; a slot that is still UNSET passes the question on.
 */
import { full, isFunctionNode } from "./walk.ts";

/** An array at run time: [outer environment, slot, slot, …]. */
export class Frame {
  readonly id: number;
  readonly parent: Frame | undefined;
  size = 1;
  constructor(id: number, parent: Frame | undefined) {
    this.id = id;
    this.parent = parent;
  }
}

export interface SlotInfo {
  index: number;
  /** Set from the beginning: parameters, the name of a catch. */
  always: boolean;
  constant: boolean;
  /** JavaScript that makes the value when it is first read (`arguments`). */
  make?: string;
}

export interface Candidate {
  frame: Frame;
  slot: SlotInfo;
}

export class Scope {
  readonly parent: Scope | undefined;
  readonly frame: Frame | undefined;
  /** The scope that `var` and functions are declared in. */
  readonly base: Scope;
  readonly names = new Map<string, SlotInfo>();
  constructor(parent: Scope | undefined, frame: Frame | undefined, isBase: boolean) {
    this.parent = parent;
    this.frame = frame;
    this.base = isBase || !parent ? this : parent.base;
  }

  declare(name: string, always: boolean, constant = false): SlotInfo | undefined {
    if (!this.frame) return undefined;
    const there = this.names.get(name);
    if (there) return there;
    const slot = { index: this.frame.size++, always, constant };
    this.names.set(name, slot);
    return slot;
  }

  /** This scope and those around it, innermost first. */
  chain(): Scope[] {
    return [this, ...(this.parent?.chain() ?? [])];
  }

  /** Candidates for a name, innermost first; `global` where none of them is certain. */
  resolve(name: string): { candidates: Candidate[]; global: boolean } {
    const candidates: Candidate[] = [];
    for (const scope of this.chain()) {
      const slot = scope.names.get(name);
      if (!slot || !scope.frame) continue;
      candidates.push({ frame: scope.frame, slot });
      if (slot.always) return { candidates, global: false };
    }
    return { candidates, global: true };
  }

  /** How many scopes a closure made here keeps. */
  count(): number {
    return this.chain().filter((scope) => scope.frame && scope.names.size > 0).length;
  }
}

/** Names that statements declare in their function: `var`, functions and classes, at any depth but not in inner functions. */
export function functionNames(body: any[]): string[] {
  const names: string[] = [];
  for (const statement of body) {
    full(statement, (node) => {
      if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id)
        names.push(node.id.name);
      if (node.type === "VariableDeclaration" && node.kind === "var") {
        for (const d of node.declarations) names.push(d.id.name);
      }
      return !isFunctionNode(node) && !node.type.startsWith("Class");
    });
  }
  return names;
}

/** `let` and `const` of a block itself; a switch has no block of its own in Espruino. */
export function blockNames(body: any[]): { name: string; constant: boolean }[] {
  const names: { name: string; constant: boolean }[] = [];
  for (const statement of body) {
    if (statement.type === "VariableDeclaration" && statement.kind !== "var") {
      for (const d of statement.declarations) names.push({ name: d.id.name, constant: statement.kind === "const" });
    } else if (statement.type === "SwitchStatement") {
      for (const c of statement.cases) names.push(...blockNames(c.consequent));
    }
  }
  return names;
}

/** True where a function's own body (not an inner function's) names `arguments`. */
export function usesArguments(node: any): boolean {
  let found = false;
  full(node.body, (n) => {
    if (n.type === "Identifier" && n.name === "arguments") found = true;
    return !found && !isFunctionNode(n);
  });
  return found;
}
