/** The inbox of a peer on this machine: packets that come for it, and packets of it to the inboxes of others. */
import { inboxTopic } from "../shared/protocol/topics.ts";
import type { Session } from "./session.ts";

/** A packet begins with its sender's id; ids are shorter than this. */
const HEAD_BYTES = 40;

/** See above. */
export class Inbox {
  #knocks: (() => void)[] = [];

  /** @param take called with each packet and the id of its sender, "" where it names none */
  constructor(
    readonly session: Session,
    readonly prefix: string,
    readonly id: string,
    readonly take: (from: string, payload: Uint8Array) => void,
  ) {}

  /** Its topic. */
  get topic(): string {
    return inboxTopic(this.prefix, this.id);
  }

  /** Subscribes. */
  async open(): Promise<void> {
    await this.session.subscribe(this.topic, (_topic, payload) => {
      if (payload.length) this.take(senderOf(payload), payload);
      else this.#knocks.shift()?.();
    });
  }

  /** Sends a packet to a peer; what the connection loses is sent anew by the engine. */
  send(to: string, packet: string): boolean {
    void this.session.publish(inboxTopic(this.prefix, to), packet).catch(() => {});
    return true;
  }

  /** Resolves when what is under way from the broker to this peer has come: a message to oneself has made its round. */
  async settle(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#knocks.push(resolve);
      this.session.publish(this.topic, "").catch((error: Error) => {
        // else the next knock would be taken for this one
        this.#knocks = this.#knocks.filter((knock) => knock !== resolve);
        reject(error);
      });
    });
  }
}

function senderOf(payload: Uint8Array): string {
  const bytes = Math.min(payload.length, HEAD_BYTES);
  const head = Buffer.from(payload.buffer, payload.byteOffset, bytes).toString("latin1");
  return head.split('"')[1] ?? "";
}
