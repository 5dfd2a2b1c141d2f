/** `broccoli keys init|status|rotate`: the key that nodes know their cluster by. */
import {
  KEY_FILE,
  KEY_VARIABLE,
  findKey,
  newKey,
  replaceKey,
  stageKey,
  writeKey,
} from "../../host-client/deploy/keys.ts";
import type { KeyReport } from "../../host-client/deploy/rotate.ts";
import { parseSeconds } from "../arguments.ts";
import { UsageError } from "../../host-client/errors.ts";
import { EXIT } from "../exit.ts";
import { table } from "../table.ts";
import type { BuildVerb, Context } from "../verb.ts";

export const build: BuildVerb = (command, context) => {
  command
    .command("init")
    .description(`make a key and write it to ${KEY_FILE}`)
    .action(() => init(context));
  command
    .command("status")
    .description("say where the key is found, and which nodes have none")
    .action(() => status(context));
  command
    .command("rotate")
    .description("give all nodes a new key over the air, and sign what the broker keeps anew")
    .option("--timeout <seconds>", "how long to wait for the nodes' answers", parseSeconds)
    .action(({ timeout }: { timeout?: number }) => rotate(context, timeout));
};

function init(context: Context): void {
  const file = writeKey(context.cwd, newKey());
  context.output.result({ file }, () => `${file}   keep it safe, and out of version control`);
  context.output.next("next     broccoli flash   gives it to a node, over the cable");
}

async function status(context: Context): Promise<void> {
  const found = findKey(context.cwd, context.env);
  const cluster = await context.cluster();
  const { takesModules } = await import("../../host-client/deploy/report.ts");
  const nodes = cluster.online.filter(takesModules);
  const open = nodes.filter((node) => node.open).map(({ name, id }) => name ?? id);
  if (!found || open.length) context.exit(EXIT.FAILED);
  context.output.result({ key: found?.origin ?? null, nodes: nodes.length, open }, ({ key }) =>
    [
      key ? `key      ${key}` : `key      none: pushes are unsigned. Make one: broccoli keys init`,
      open.length ? `open     ${open.join(", ")}: take code from everybody` : `open     none of ${nodes.length} nodes`,
    ].join("\n"),
  );
}

/** The new key is in a file before the first node has it, and takes the old one's place when the broker keeps it for all. */
async function rotate(context: Context, timeoutMs?: number): Promise<void> {
  const found = findKey(context.cwd, context.env);
  if (!found) throw noKey();
  const cluster = await context.cluster();
  const { rotateKey } = await import("../../host-client/deploy/rotate.ts");
  const key = newKey();
  const inVariable = found.origin === KEY_VARIABLE;
  const staged = stageKey(inVariable ? context.cwd : found.origin, key);
  const report = await rotateKey(cluster, { from: found.key, to: key }, timeoutMs);
  const file = inVariable ? staged : replaceKey(found.origin, staged);
  if (report.nodes.some(({ state }) => state === "silent")) context.exit(EXIT.FAILED);
  const { output } = context;
  output.result({ file, ...report }, ({ nodes }) =>
    [
      `key      ${file}${inVariable ? `   set ${KEY_VARIABLE} to what it holds` : ""}`,
      `signed   ${report.signed} manifests anew`,
      ...(nodes.length ? [table(nodes.map(({ name, state }) => ["", name, WORDS[state]]))] : []),
    ].join("\n"),
  );
  output.next(
    "next     broccoli keys status   ·   the old key, for nodes that were off for long, is kept beside the new one",
  );
}

const WORDS: Record<KeyReport["state"], string> = {
  rotated: "has the new key",
  silent: "no answer in time",
  offline: "off line: will get it when it returns",
  open: "has no key: takes code from everybody",
};

const noKey = () =>
  new UsageError("there is no key to rotate", {
    code: "E219",
    hint: "Make one: broccoli keys init   then: broccoli flash",
  });
