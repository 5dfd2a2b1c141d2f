/** The table of verbs, in the order of `broccoli --help`. Each is loaded only when it is used. */
import type { VerbEntry } from "../verb.ts";

export const VERBS: VerbEntry[] = [
  {
    name: "broker",
    summary: "run an MQTT broker here, for a first try",
    load: () => import("./broker.ts"),
  },
];
