/** A node that runs nothing but the firmware's MQTT session and prints what happens to it. */
import { bundleForNode } from "./bundle.ts";
import { bootInterpreter, type Interpreter, type RunningInterpreter } from "./interpreter.ts";

/** The session of a test's node; every field has a default. */
export interface MqttNode {
  clientId?: string;
  brokers: { host?: string; port: number; user?: string; password?: string }[];
  will?: { topic: string; payload: string; retain: boolean; qos: 0 | 1 };
  keepAliveS?: number;
  /** Statements that run when a message comes (`topic`, `payload`); default: print it. */
  onMessage?: string;
  /** Statements that run on a connection, after the subscription to the inbox. */
  onConnect?: string;
  /** Statements that run when all subscriptions are answered. */
  onSubscribed?: string;
  /** Statements that run at the boot, before the connection. */
  onBoot?: string;
}

/** The inbox of a node. */
export const inboxOf = (clientId: string) => `t/i/${clientId}`;

/** @returns the node's script */
export function mqttScript(node: MqttNode): Promise<string> {
  const clientId = node.clientId ?? "node1";
  const options = JSON.stringify({
    clientId,
    brokers: node.brokers.map((broker) => ({ host: "127.0.0.1", ...broker })),
    inbox: inboxOf(clientId),
    will: node.will,
    keepAliveS: node.keepAliveS,
  });
  return bundleForNode(`
    import * as mqtt from "./node-firmware/mqtt/index.ts";
    const options = ${options};
    options.onMessage = function (topic, payload) { ${node.onMessage ?? 'print("message " + topic + " " + payload);'} };
    options.onInbox = function (payload) { options.onMessage(options.inbox, payload); };
    options.onConnect = function () { print("connected"); mqtt.subscribe(session, [options.inbox], 0); ${node.onConnect ?? ""} };
    options.onSubscribed = function () { print("subscribed"); ${node.onSubscribed ?? ""} };
    options.onDisconnect = function (code) { print("disconnected " + code); };
    options.onDrain = function () { print("drained"); };
    options.onReport = function (code, detail) { print("report " + code + " " + detail); };
    const session = mqtt.createSession(options);
    ${node.onBoot ?? ""}
    mqtt.connectSession(session);
  `);
}

/** Boots an interpreter as such a node. */
export async function bootMqttNode(interpreter: Interpreter, node: MqttNode): Promise<RunningInterpreter> {
  return bootInterpreter(interpreter, { ".bootcde": await mqttScript(node) });
}
