/**
 * The ids of all errors, each with one sentence: the table that `docs/troubleshooting.md` is held against.
 * An id is never used anew for something else; families are by the first digit.
 */
import type { ErrorId } from "./errors.ts";

/** First digit of an id, and what it is about. */
export const ERROR_FAMILIES: Record<string, string> = {
  E1: "what the device cannot run (compiler)",
  E2: "pushing modules",
  E3: "tasks and workflows",
  E4: "the broker",
  E5: "the command line and its configuration",
  E6: "flashing and provisioning",
  E7: "building workflows",
  E9: "faults of Broccoli itself",
};

/** Every id with its sentence. */
export const ERROR_CATALOGUE: Record<ErrorId, string> = {
  E201: "the signature is not the cluster's",
  E202: "the content is not what its manifest says",
  E203: "an older manifest was sent again",
  E204: "a module of another cluster",
  E205: "two modules have one name",
  E206: "a module is too large",
  E207: "no module may be called so",
  E208: "the node holds as many modules as it can",
  E209: "the node's flash has no room",
  E210: "the node's memory has no room",
  E211: "the module does not load",
  E212: "the module's self-check failed",
  E213: "a chunk did not come from the broker",
  E214: "a manifest is malformed",
  E215: "the module rebooted the node and is set aside",
  E216: "a push did not come to run everywhere",
  E217: "the version is pinned",
  E218: "there is no such module or version",
  E219: "the cluster's key is missing or broken",
  E301: "no node can run the task",
  E302: "the task threw",
  E303: "the task was lost with its workers",
  E304: "the task killed the nodes that ran it",
  E305: "the workflow was revoked",
  E306: "a wait ran out",
  E307: "a value is too large",
  E308: "a value has no exact JSON form",
  E309: "a wait was given up",
  E310: "no node, or more than one, is called so",
  E401: "nobody answered at the broker's address",
  E402: "the broker refused the login",
  E403: "the connection to the broker was lost",
  E404: "the broker's address is no MQTT address",
  E405: "the port is taken",
  E501: "wrong use of a verb or of a function",
  E502: "the configuration file is broken",
  E503: "a file cannot be read",
  E504: "a program that is needed is not installed",
  E701: "the workflow belongs to no cluster",
  E702: "an option of a task or a call is wrong",
  E703: "something else stands where a signature must",
  E704: "parts of a workflow belong to two clusters",
  E705: "a start time is set on a part of a workflow",
  E706: "the size of a chunk is wrong",
  E707: "the module has no such task",
  E708: "an argument is no value",
  E709: "a function is no task of a known module",
  E901: "an error that nobody foresaw",
};
