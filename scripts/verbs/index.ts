/** The table of verbs, in the order of `broccoli --help`. Each is loaded only when it is used. */
import type { VerbEntry } from "../verb.ts";

export const VERBS: VerbEntry[] = [
  { name: "demo", summary: "show a whole cluster at work, without hardware", load: () => import("./demo.ts") },
  {
    name: "broker",
    summary: "run an MQTT broker here, for a first try",
    load: () => import("./broker.ts"),
  },
  { name: "simulate", summary: "start nodes to play with", load: () => import("./simulate.ts") },
  { name: "nodes", summary: "list the nodes of the cluster, and how they are", load: () => import("./nodes.ts") },
  { name: "ping", summary: "ask nodes for a sign of life", load: () => import("./ping.ts") },
  { name: "logs", summary: "show what nodes and tasks say", load: () => import("./logs.ts") },
  {
    name: "check",
    summary: "say whether nodes can run a task module, and what it costs",
    load: () => import("./check.ts"),
  },
  { name: "push", summary: "bring task modules to the running nodes", load: () => import("./push.ts") },
  { name: "watch", summary: "push the modules of a folder whenever they are saved", load: () => import("./watch.ts") },
  { name: "modules", summary: "show which module runs where", load: () => import("./modules.ts") },
  { name: "rollback", summary: "go back to a module's version before", load: () => import("./rollback.ts") },
  { name: "pin", summary: "hold a module at its version", load: () => import("./pin.ts") },
  { name: "unload", summary: "take a module off all nodes", load: () => import("./unload.ts") },
  { name: "keys", summary: "make the key that code is signed with", load: () => import("./keys.ts") },
  { name: "firmware", summary: "update the nodes' firmware over the air", load: () => import("./firmware.ts") },
  { name: "call", summary: "run one task and print its result", load: () => import("./call.ts") },
  { name: "run", summary: "run a workflow file and print its result", load: () => import("./run.ts") },
  { name: "result", summary: "print the result of a detached workflow", load: () => import("./result.ts") },
  { name: "dlq", summary: "list what failed, send it again or drop it", load: () => import("./dlq.ts") },
  {
    name: "chaos",
    summary: "reset nodes while workflows run, and see that nothing is lost",
    load: () => import("./chaos.ts"),
  },
  { name: "worker", summary: "make this machine a node of the cluster", load: () => import("./worker.ts") },
  { name: "flash", summary: "make a node of a board on a USB cable", load: () => import("./flash.ts") },
  {
    name: "provision",
    summary: "change a node's settings, by its console or over MQTT",
    load: () => import("./provision.ts"),
  },
  { name: "rescue", summary: "help a node that boots badly", load: () => import("./rescue.ts") },
  {
    name: "doctor",
    summary: "check ports, board, broker and rights, each with its cure",
    load: () => import("./doctor.ts"),
  },
];
