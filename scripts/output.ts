/**
 * What verbs say, and where: data on standard output, everything else on standard error, so that `| jq` and `> file` work.
 * With `--json` standard output carries exactly one JSON object. Colour only for a terminal.
 */
import { styleText } from "node:util";
import { CompileError, formatCompileErrors } from "../host-client/compiler/errors.ts";
import { isBroccoliError } from "../host-client/errors.ts";

/** The part of a stream that is written to. */
export interface Sink {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

export interface OutputOptions {
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  stdout?: Sink;
  stderr?: Sink;
  /** The environment that NO_COLOR, FORCE_COLOR and TERM are looked up in. */
  env?: Record<string, string | undefined>;
  /** The clock that thins out progress where there is no terminal. */
  now?: () => number;
}

type Format = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it as it is. */
export type Styler = (format: Format, text: string) => string;

export type Output = ReturnType<typeof createOutput>;

const ERASE_LINE = "\r\x1b[K";
/** Often enough to show life in a CI log, seldom enough not to fill it. */
const PLAIN_PROGRESS_MS = 2000;
/** Where the width is unknown. */
const DEFAULT_COLUMNS = 80;
const DOCS = "docs/troubleshooting.md";

/** Makes the output of one run of the command. */
export function createOutput(options: OutputOptions = {}) {
  const { json = false, quiet = false, verbose = false, env = process.env, now = Date.now } = options;
  const stdout = options.stdout ?? process.stdout;
  const stderr = options.stderr ?? process.stderr;
  const style = styler(!json && wantsColour(stdout, env));
  const errorStyle = styler(!json && wantsColour(stderr, env));
  let live = "";
  let jsonPrinted = false;
  let lastPlainMs = -Infinity;

  const clearLive = () => {
    if (live) stderr.write(ERASE_LINE);
    live = "";
  };
  const plainProgress = (text: string) => {
    if (now() - lastPlainMs < PLAIN_PROGRESS_MS) return;
    lastPlainMs = now();
    write(stderr, text);
  };
  const write = (sink: Sink, text: string) => {
    clearLive();
    sink.write(text.endsWith("\n") ? text : `${text}\n`);
  };
  const printJson = (value: unknown) => {
    if (jsonPrinted) throw new Error("--json prints one object: this verb printed a second");
    jsonPrinted = true;
    write(stdout, JSON.stringify(value));
  };

  return {
    isJson: json,
    isVerbose: verbose,
    /** Whether a person watches: live lines and suggestions are for them only. */
    isTTY: Boolean(stdout.isTTY) && !json,
    style,
    errorStyle,
    /** Prints a line of data for people; with `--json` nothing. */
    line(text: string) {
      if (!json) write(stdout, text);
    },
    /** Passes text on as it comes: what a node's console says. */
    raw(text: string) {
      clearLive();
      if (!json) stdout.write(text);
    },
    /** Prints the outcome: the object itself with `--json`, else what `render` makes of it. */
    result<T>(value: T, render: (value: T) => string) {
      if (json) printJson(value);
      else write(stdout, render(value));
    },
    /** Says something beside the data: on standard error, not with `--quiet`. */
    note(text: string) {
      if (!quiet) write(stderr, text);
    },
    /** Says something that only `--verbose` wants. */
    debug(text: string) {
      if (verbose) write(stderr, errorStyle("dim", text));
    },
    /**
     * Shows how far things are: one line that is drawn over on a terminal; elsewhere a line now and then, since a log
     * wants to see life, not every step.
     */
    progress(text: string) {
      if (quiet) return;
      if (!stderr.isTTY) return plainProgress(text);
      live = text.slice(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1);
      stderr.write(ERASE_LINE + live);
    },
    endProgress: clearLive,
    /** Suggests the next command, on a terminal only. */
    next(text: string) {
      if (stdout.isTTY && !json && !quiet) write(stdout, style("dim", text));
    },
    /** Reports the error that ends the run. */
    error(error: unknown) {
      write(stderr, renderError(error, { style: errorStyle, verbose }));
      if (json && !jsonPrinted) printJson({ error: describeError(error) });
    },
  };
}

function wantsColour(sink: Sink, env: Record<string, string | undefined>): boolean {
  if (env.NO_COLOR) return false; // any value that is not empty: no-color.org
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return Boolean(sink.isTTY) && env.TERM !== "dumb";
}

const styler =
  (enabled: boolean): Styler =>
  (format, text) =>
    enabled ? styleText(format, text, { validateStream: false }) : text;

/** The error as text for people: id and what happened, the cure under it, where to read more. */
export function renderError(error: unknown, { style, verbose }: { style: Styler; verbose: boolean }): string {
  if (error instanceof CompileError) return formatCompileErrors(error.problems);
  const { code, what, hint } = describeError(error);
  const lines = [`${style(["bold", "red"], code)} ${what}`];
  if (hint) lines.push(indent(hint));
  lines.push(indent(style("dim", `${DOCS}#${code}`)));
  if (verbose) lines.push(stackOf(error));
  return lines.join("\n");
}

const indent = (text: string) => text.replace(/^/gm, "     ");

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${stackOf(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}

/** What happened, from the message of an error that keeps it nowhere else: one of `shared/`, say. */
function withoutHint({ code, message, hint }: { code: string; message: string; hint?: string }): string {
  const bare = message.startsWith(`${code} `) ? message.slice(code.length + 1) : message;
  return (hint && bare.endsWith(hint) ? bare.slice(0, -hint.length) : bare).trim();
}

interface ErrorDescription {
  code: string;
  name: string;
  what: string;
  hint?: string;
}

/** What `--json` tells of an error. */
export function describeError(error: unknown): ErrorDescription {
  if (isBroccoliError(error)) {
    const { code, name, hint } = error;
    return { code, name, what: error.what ?? withoutHint(error), hint };
  }
  if (error instanceof CompileError) {
    return { code: error.problems[0].code, name: error.name, what: error.message, hint: error.problems[0].wayOut };
  }
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return {
    code: "E901",
    name,
    what: `unexpected ${name}: ${message}`,
    hint: "That should not happen. Where it came from: the same command with --verbose",
  };
}
