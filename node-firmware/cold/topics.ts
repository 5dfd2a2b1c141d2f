/** Topics of peers, made once for each. */
import type { Question } from "../../shared/engine/cold/seek.ts";
import { publish } from "../mqtt/session.ts";
import { questionTopic, inboxTopic } from "../../shared/protocol/topics.ts";
import { prefixed } from "../mqtt/text.ts";
import { node } from "../state.ts";

/** Peers whose topics are kept: owners and partners together. */
const MAX_TOPICS = 16;

/** Asks all nodes, once: what is lost on the way is asked again. */
export function askAll(question: Question): void {
  publish(node.session, prefixed(questionTopic(node.prefix)), JSON.stringify(question));
}

/** A peer's inbox topic behind its length. */
export function inboxOf(peer: string): string {
  if (Object.keys(node.topics).length >= MAX_TOPICS) node.topics = {};
  const topic = prefixed(inboxTopic(node.prefix, peer));
  node.topics[peer] = topic;
  return topic;
}
