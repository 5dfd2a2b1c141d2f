/**
 * The frame of the command line: global options, help, errors, exit codes. Verbs hang in by `scripts/verbs/index.ts`;
 * what a verb is says `scripts/verb.ts`.
 */
import { Command, CommanderError } from "commander";
import { readFileSync } from "node:fs";
import { createContext, type GlobalOptions, type Host, type OwnedContext } from "./context.ts";
import { EXIT, exitCodeOf } from "./exit.ts";
import { createOutput } from "./output.ts";
import { tellNothing, usageError } from "./usage.ts";
import { VERBS } from "./verbs/index.ts";

/** The process that the command runs in. */
const THIS_PROCESS: Host = { stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd() };

/**
 * Runs one command to its end.
 * @param argv the arguments without `node` and the script
 * @param host where it runs; tests give one of their own
 * @returns the exit code; never throws
 */
export async function main(argv: string[], host: Host = THIS_PROCESS): Promise<number> {
  if (host === THIS_PROCESS) tolerateClosedPipe();
  const program = createProgram(host);
  if (argv.length === 0) {
    program.outputHelp();
    return EXIT.OK;
  }
  let context: OwnedContext | undefined;
  let usage = "broccoli --help";
  program.hook("preSubcommand", async (_program, command) => {
    usage = `broccoli ${command.name()} --help`;
    context = createContext(program.opts<GlobalOptions>(), host);
    const verb = VERBS.find(({ name }) => name === command.name());
    (await verb?.load())?.build(command, context);
  });
  try {
    await program.parseAsync(helpLast(argv), { from: "user" });
    return (await context?.finish()) ?? EXIT.OK;
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(error, usage, asCommand) : error;
    return told ? fail(told, context, { ...program.opts<GlobalOptions>(), ...host }) : EXIT.OK;
  }
}

/** `help VERB` as `VERB --help`: a verb is loaded when it is named, and knows its options only then. */
const helpLast = (argv: string[]) => (argv[0] === "help" && argv.length > 1 ? [...argv.slice(1), "--help"] : argv);

function createProgram(host: Host): Command {
  const program = tellNothing(new Command("broccoli"), host) // fail() tells, in our own form
    .description("Distributed task queues for clusters of ESP32s.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--broker <url>", "the MQTT broker (else BROCCOLI_BROKER, else the configuration)")
    .option("--cluster <name>", "the cluster (else BROCCOLI_CLUSTER, else the configuration)")
    .option("--json", "print one JSON object on standard output, everything else on standard error")
    .option("--verbose", "say more, and where errors come from")
    .option("--quiet", "say only the outcome")
    .configureHelp({ showGlobalOptions: true })
    .usage("<verb> [options]")
    .commandsGroup("Verbs:")
    .helpCommand("help [verb]", "print the help of a verb");
  for (const { name, summary } of VERBS) program.command(name).description(summary).summary(summary);
  return program;
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function fail(error: unknown, context: OwnedContext | undefined, options: GlobalOptions & Host): Promise<number> {
  const signalCode = await context?.finish().catch(() => EXIT.FAILED);
  if (signalCode && signalCode > EXIT.NOBODY) return signalCode; // what breaks because of Ctrl-C is no news
  (context?.output ?? createOutput(options)).error(error);
  return exitCodeOf(error);
}

const asCommand = (verb: string) => `broccoli ${verb}`;

/** `broccoli nodes | head -1` closes our standard output: the rest is not wanted. */
function tolerateClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.OK);
  });
}
