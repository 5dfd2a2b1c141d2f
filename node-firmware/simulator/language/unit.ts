/** One function being translated: its text so far, its temporaries, the frames that it can name. */
import { Frame, Scope } from "./scope.ts";
import type { FunctionCode, SourceFile } from "../machine/values.ts";

/** A place of a direct `eval`: what its text will see. */
export interface EvalSite {
  scope: Scope;
  frame: Frame | undefined;
}

/** One file being translated. */
export class Translation {
  readonly file: SourceFile;
  readonly codes: Omit<FunctionCode, "run">[] = [];
  readonly bodies: string[] = [];
  readonly sites: EvalSite[] = [];
  frames = 0;
  constructor(file: SourceFile) {
    this.file = file;
  }

  frame(parent: Frame | undefined): Frame {
    return new Frame(++this.frames, parent);
  }
}

export class Unit {
  readonly translation: Translation;
  /** The frame that `env` holds. */
  readonly closure: Frame | undefined;
  /** Frames that this function makes, named `e<id>` in its text. */
  readonly local = new Set<Frame>();
  scope: Scope;
  /** The innermost frame at this point of the text. */
  current: Frame | undefined;
  temporaries = 0;
  /** Bytes of C stack that the statements and expressions around this point take. */
  nesting = 0;
  /** Label of the `finally` whose body is being written: jumps out of it end it. */
  finallyLabel: string | undefined;
  /** Names of the flags that a `return` inside a `try` with `finally` sets. */
  readonly returnFlags: string[] = [];
  /** Where a `return` inside a `finally` puts its value. */
  finallyValue: string | undefined;
  loopDepth = 0;
  labels = 0;
  /** Where the value of an expression statement goes (programs and eval only). */
  completion: string | undefined;

  constructor(translation: Translation, closure: Frame | undefined, scope: Scope) {
    this.translation = translation;
    this.closure = closure;
    this.current = closure;
    this.scope = scope;
  }

  temporary(): string {
    return `t${++this.temporaries}`;
  }

  /** JavaScript that gives a frame. */
  frameText(frame: Frame): string {
    if (this.local.has(frame)) return `e${frame.id}`;
    let text = "env";
    for (let at = this.closure; at !== frame; at = at.parent) {
      if (!at) throw new Error("frame out of reach");
      text += "[0]";
    }
    return text;
  }

  currentText(): string {
    return this.current ? this.frameText(this.current) : "null";
  }

  inner<T>(bytes: number, write: () => T): T {
    this.nesting += bytes;
    const result = write();
    this.nesting -= bytes;
    return result;
  }
}
