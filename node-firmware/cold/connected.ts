/** The broker has accepted the session, and whose presence is followed. */
import { controlTopic, inboxTopic, presenceTopic, questionTopic } from "../../shared/protocol/topics.ts";
import { moduleTopics } from "../modules/cold/start.ts";
import { detachedTopics, isFollowed } from "../detached/cold/detached.ts";
import { subscribe, unsubscribe } from "../mqtt/cold/subscribe.ts";
import { node } from "../state.ts";

/** Clean session: all subscriptions anew, then presence (`onSubscribed`), then whatever comes. */
export function connected(): void {
  node.conn++;
  node.greeted = false;
  node.topics = {};
  const topics = [
    inboxTopic(node.prefix, node.id),
    presenceTopic(node.prefix, node.id),
    controlTopic(node.prefix),
    questionTopic(node.prefix),
  ];
  for (const id in node.peer.partners) {
    if (node.peer.partners[id].openLeases) topics.push(presenceTopic(node.prefix, id));
  }
  subscribe(node.session, topics.concat(moduleTopics(), detachedTopics()), 1);
}

/** P10: a node that owns follows a worker's presence while it has leases there. */
export function follow(partner: string, on: boolean): void {
  if (on) subscribe(node.session, [presenceTopic(node.prefix, partner)], 1);
  else if (!node.detached || !isFollowed(partner)) unsubscribe(node.session, [presenceTopic(node.prefix, partner)]);
}
