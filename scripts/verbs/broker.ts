/** `broccoli broker`: the embedded broker until Ctrl-C. */
import { UsageError } from "../../host-client/errors.ts";
import { parsePort } from "../arguments.ts";
import { addConfigCommand } from "./broker-config.ts";
import { untilStopped, type BuildVerb } from "../verb.ts";

/** MQTT's registered port. */
const DEFAULT_PORT = 1883;

export const build: BuildVerb = (command, context) => {
  addConfigCommand(command, context);
  command
    .option("--port <number>", "the port; 0 takes a free one", parsePort, DEFAULT_PORT)
    .option("--host <address>", "where to listen; 0.0.0.0 lets the network in", "127.0.0.1")
    .option("--username <name>", "let in only who logs in so; the password comes from BROCCOLI_MQTT_PASSWORD")
    .action(async (options: { port: number; host: string; username?: string }) => {
      const password = context.env.BROCCOLI_MQTT_PASSWORD;
      if (options.username && !password) throw missingPassword(options.username);
      const { startBroker } = await import("../../host-client/broker.ts");
      const broker = await startBroker({ ...options, password });
      context.defer(() => broker.close());
      const { url, port } = broker;
      context.output.result({ url, port, host: options.host }, () => `broker   ${url} (${reach(options.host)})`);
      context.output.next("next     broccoli simulate --nodes 3   ·   Ctrl-C stops it");
      await untilStopped(context.signal);
    });
};

const reach = (host: string) =>
  host === "127.0.0.1" ? "embedded, only this machine" : `embedded, listening on ${host}`;

const missingPassword = (username: string) =>
  new UsageError(`--username ${username} has no password with it`, {
    hint: `BROCCOLI_MQTT_PASSWORD=… broccoli broker --username ${username}`,
  });
