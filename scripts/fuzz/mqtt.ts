/** The few MQTT packets that a hostile broker needs, as strings of bytes. */

/** A packet: first byte and body. */
export function packet(first: number, body: string): string {
  return String.fromCharCode(first) + remaining(body.length) + body;
}

/** A PUBLISH. */
export function publish(topic: string, payload: string, first = 0x30, id = 7): string {
  const qos = (first >> 1) & 3;
  return packet(first, text(topic) + (qos ? word(id) : "") + payload);
}

/** Two bytes, the higher first. */
export function word(value: number): string {
  return String.fromCharCode((value >> 8) & 255, value & 255);
}

function text(value: string): string {
  return word(value.length) + value;
}

function remaining(length: number): string {
  let out = "";
  do {
    const low = length % 128;
    length = Math.floor(length / 128);
    out += String.fromCharCode(length ? low | 128 : low);
  } while (length);
  return out;
}

/** What a client sent. */
export interface Sent {
  type: number;
  qos: number;
  topic: string;
  payload: string;
  id: string;
}

/** Takes whole packets from the front of a stream. */
export class PacketReader {
  #held = "";

  /** @returns the packets that are complete now */
  read(bytes: string): Sent[] {
    this.#held += bytes;
    const sent: Sent[] = [];
    for (;;) {
      const frame = this.#frame();
      if (!frame) return sent;
      sent.push(frame);
    }
  }

  #frame(): Sent | undefined {
    const held = this.#held;
    let length = 0;
    let at = 1;
    for (let factor = 1; ; factor *= 128, at++) {
      if (at >= held.length) return undefined;
      const byte = held.charCodeAt(at);
      length += (byte & 127) * factor;
      if (byte < 128) break;
    }
    const end = at + 1 + length;
    if (held.length < end) return undefined;
    this.#held = held.slice(end);
    return parse(held.charCodeAt(0), held.slice(at + 1, end));
  }
}

function parse(first: number, body: string): Sent {
  const type = first >> 4;
  const qos = (first >> 1) & 3;
  if (type !== 3) return { type, qos, topic: "", payload: body, id: body.slice(0, 2) };
  const length = body.charCodeAt(0) * 256 + body.charCodeAt(1);
  const rest = body.slice(2 + length);
  return {
    type,
    qos,
    topic: body.slice(2, 2 + length),
    payload: qos ? rest.slice(2) : rest,
    id: qos ? rest.slice(0, 2) : "",
  };
}
