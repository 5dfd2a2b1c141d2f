/** What the warden needs of the node. Kept as values while it is there, so nothing else stands in this file. */
import type { WardenPorts } from "../../../shared/detached/warden.ts";
import { publishRetained } from "../../mqtt/cold/reliable.ts";
import { subscribe, unsubscribe } from "../../mqtt/cold/subscribe.ts";
import { Link } from "../../mqtt/types.ts";
import { node } from "../../state.ts";

/** Nothing is published later, after a reconnection: by then somebody else may keep the workflow. */
export function wardenPorts(): WardenPorts {
  return {
    retain: function (topic, text, once) {
      const session = node.session;
      if (session.phase !== Link.Connected || !publishRetained(session, node.prefix + "/" + topic, text)) return false;
      if (once) session.unacked.pop();
      return true;
    },
    follow: function (topic, on) {
      if (node.session.phase !== Link.Connected) return;
      const topics = [node.prefix + "/" + topic];
      if (on) subscribe(node.session, topics, 1);
      else unsubscribe(node.session, topics);
    },
  };
}
