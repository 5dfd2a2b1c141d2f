/** The table of verbs, in the order of `broccoli --help`. Each is loaded only when it is used. */
import type { VerbEntry } from "../verb.ts";

export const VERBS: VerbEntry[] = [
  {
    name: "broker",
    summary: "run an MQTT broker here, for a first try",
    load: () => import("./broker.ts"),
  },
  { name: "simulate", summary: "start nodes to play with", load: () => import("./simulate.ts") },
  { name: "nodes", summary: "list the nodes of the cluster, and how they are", load: () => import("./nodes.ts") },
  { name: "ping", summary: "ask nodes for a sign of life", load: () => import("./ping.ts") },
  { name: "logs", summary: "show what nodes and tasks say", load: () => import("./logs.ts") },
  { name: "push", summary: "bring task modules to the running nodes", load: () => import("./push.ts") },
  { name: "call", summary: "run one task and print its result", load: () => import("./call.ts") },
  { name: "run", summary: "run a workflow file and print its result", load: () => import("./run.ts") },
  { name: "worker", summary: "make this machine a node of the cluster", load: () => import("./worker.ts") },
  { name: "flash", summary: "make a node of a board on a USB cable", load: () => import("./flash.ts") },
];
