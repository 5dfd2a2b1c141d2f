/**
 * The floor of the benchmark: the plainest request and response over MQTT that a node can do, without Broccoli.
 *
 * A request to `<cluster>/i/<id>` is a JSON object `{ id, a, b, reply, ... }`; the answer, `{ id, r, node, ok, t }` with `r`
 * the sum, goes to the topic `reply`. It frames packets in a loop, as any client must, and has none of what makes a client
 * safe: no keep-alive, no reconnection, no bounds. It shares nothing with the firmware, so that it measures the interpreter.
 */
declare function require(name: string): any;

/** A module, so that its names are its own. */
export {};

const config = JSON.parse(require("Storage").read("broccoli.cfg"));
const inbox = (config.cluster || "broccoli") + "/i/" + config.id;
const broker = config.brokers[0];
let buffer = "";

function prefixed(text: string): string {
  return String.fromCharCode(text.length >> 8, text.length & 255) + text;
}

function packet(first: number, body: string): string {
  let size = body.length;
  let head = String.fromCharCode(first);
  do {
    const byte = size & 127;
    size >>= 7;
    head += String.fromCharCode(size ? byte | 128 : byte);
  } while (size);
  return head + body;
}

function answer(request: any): void {
  const reply = JSON.stringify({ id: request.id, r: request.a + request.b, node: config.id, ok: true, t: request.t });
  socket.write(packet(0x30, prefixed(request.reply) + reply));
}

function onPublish(body: string): void {
  answer(JSON.parse(body.substr(2 + body.charCodeAt(0) * 256 + body.charCodeAt(1))));
}

function onPacket(type: number, body: string): void {
  if (type === 3) onPublish(body);
  else if (type === 2) socket.write(packet(0x82, "\0\x01" + prefixed(inbox) + "\0"));
}

function onData(data: string): void {
  buffer += data;
  while (buffer.length >= 2) {
    let at = 1;
    let size = 0;
    let scale = 1;
    let byte: number;
    do {
      byte = buffer.charCodeAt(at++);
      size += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    if (buffer.length < at + size) return;
    const body = buffer.substr(at, size);
    const type = buffer.charCodeAt(0) >> 4;
    buffer = buffer.substr(at + size);
    onPacket(type, body);
  }
}

const socket = require("net").connect({ host: broker.host, port: broker.port });
socket.on("data", onData);
socket.write(packet(0x10, prefixed("MQTT") + "\x04\x02\0\0" + prefixed(config.id)));
