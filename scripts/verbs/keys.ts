/** `broccoli keys init|show`: the key that nodes know their cluster by. */
import { KEY_FILE, findKey, newKey, writeKey } from "../../host-client/deploy/keys.ts";
import { EXIT } from "../exit.ts";
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
