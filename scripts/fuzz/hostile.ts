/** Packets that no honest peer sends: mutated ones of the protocol, JSON of wrong shape, nesting, floods, bytes at random. */
import { packet, publish, word } from "./mqtt.ts";

/** Far more owners than a node remembers, and work that never ends: what memory does not bear is dropped. */
export const SENDERS = 30;
const LONGEST_MS = 1e9;

/** What the attacker knows of its victim. */
export interface Victim {
  prefix: string;
  id: string;
  boot: string;
  /** Tasks that it has, under their wire names. */
  tasks: string[];
}

/** A generator of hostile packets. */
export class Hostile {
  constructor(
    readonly random: () => number,
    readonly victim: Victim,
  ) {}

  /** The bytes of one packet. */
  next(): string {
    const { prefix, id } = this.victim;
    const roll = this.random();
    if (roll < 0.62) return publish(`${prefix}/i/${id}`, this.#inbox());
    if (roll < 0.74) return publish(`${prefix}/p/${this.#id()}`, this.#presence(), this.#first());
    if (roll < 0.78) return publish(`${prefix}/a`, this.#control());
    if (roll < 0.8) return publish(`${prefix}/h/0`, this.#question());
    if (roll < 0.9)
      return publish(`${prefix}/${this.#pick(["m", "c"])}/${this.#name()}`, this.#manifest(), this.#first());
    if (roll < 0.97) return publish(this.#topic(), this.#anything(), this.#first());
    return this.#unasked();
  }

  /** Bytes that end a connection: a parser must not survive them by chance, nor die of them. */
  garbage(): string {
    const kind = this.#below(6);
    if (kind === 0) return this.#bytes(1 + this.#below(300));
    if (kind === 4)
      return packet(
        this.#pick([0x00, 0x10, 0x20, 0x50, 0x62, 0x70, 0x82, 0xc0, 0xe0, 0xf0]),
        this.#bytes(this.#below(6)),
      );
    if (kind === 5) return publish(this.#topic(), this.#anything(), this.#pick([0x34, 0x36, 0x38, 0x3f]));
    if (kind === 1) return String.fromCharCode(0x30) + "\xff\xff\xff\xff\xff" + this.#bytes(20);
    if (kind === 2) return packet(0x30, word(65_535) + this.#bytes(10));
    const whole = this.next();
    const at = this.#below(whole.length);
    return whole.slice(0, at) + this.#bytes(3) + whole.slice(at + 3);
  }

  /** QoS 0 or 1, retained or not, again or not: what a broker may send to a subscriber of QoS 1. */
  #first(): number {
    return this.#pick([0x30, 0x31, 0x32, 0x33, 0x3a]);
  }

  #inbox(): string {
    const kind = this.#below(10);
    if (kind < 5) return this.#mutated(this.#honest());
    if (kind < 6) return this.#honest();
    if (kind < 7) return this.#nested();
    if (kind < 8) return this.#json(3);
    return this.#anything();
  }

  /** A packet as an honest peer would send it. */
  #honest(): string {
    const { boot } = this.victim;
    const from = [
      `"${this.#pick(["c1", "c2", "n7", "peer" + this.#below(SENDERS)])}"`,
      `"b${this.#below(3)}"`,
      `"${boot}"`,
    ].join(",");
    const lease = 1 + this.#below(2_000);
    const task = this.#pick(this.victim.tasks);
    const kind = this.#below(8);
    if (kind === 0) return `[0,${from},${lease},[["${task}"]],[${this.#json(1)},${this.#json(1)}]]`;
    if (kind === 1) return `[1,${from},${lease},0,0,0,2]\n[["${task}"],["${task}","1"]]\n1,2\n${this.#json(1)}`;
    if (kind === 2) return `[1,${from},${lease},0,[["f1","b",16]],0,1]\n[[0,[[["${task}","1"]],[["${task}","2"]]]]]\n1`;
    if (kind === 3) return `[1,${from},${lease},0,0,1,1]\n[["${task}","",0,${this.#options()}]]\n1,2`;
    if (kind === 4) return `[2,${from},${this.#below(9)},16,${lease}]\n${this.#json(1)}`;
    if (kind === 5) return `[3,${from},${this.#below(9)},${lease},${lease - 1},${lease}]`;
    if (kind === 6) return `[4,${from},3,16,${lease},0,${lease + 1}]`;
    if (this.random() < 0.2) return `[10,${from},${this.#below(40)},${this.#json(0)},"name",["a",${this.#json(0)}]]`;
    return `[${this.#pick([5, 6, 7, 8, 9])},${from},${lease},${this.#below(5)}]\n${this.#json(1)}`;
  }

  #options(): string {
    const options: { [key: string]: unknown } = {};
    for (const key of "rdbjftlckopinewgxLEm") {
      if (this.random() < 0.15)
        options[key] = this.#pick<unknown>([1, 0, -1, LONGEST_MS, "x", null, [], {}, [[["nil@m"]]]]);
    }
    return JSON.stringify(options);
  }

  /** One to three changes: a piece left out, doubled, put elsewhere, or in its place something else. */
  #mutated(text: string): string {
    for (let changes = 1 + this.#below(3); changes > 0; changes--) {
      const at = this.#below(text.length);
      const end = at + this.#below(12);
      const put = this.#pick([
        "",
        text.slice(at, end).repeat(2),
        this.#json(1),
        this.#bytes(2),
        "\n",
        ",",
        "]",
        "[",
        '"',
        "-1",
        "1e400",
        this.#pick(['"', "'"]) + "s".repeat(60 + this.#below(90)) + this.#pick(['"', "'"]),
      ]);
      text = text.slice(0, at) + put + text.slice(end);
    }
    return text;
  }

  #presence(): string {
    const { boot } = this.victim;
    const kind = this.#below(6);
    if (kind === 0) return "";
    if (kind === 1) return `{"v":1,"boot":"${boot}","conn":0,"state":"gone","window":0}`;
    if (kind === 2)
      return `{"v":1,"boot":"b${this.#below(4)}","conn":${this.#below(5)},"state":"up","window":${this.#json(0)}}`;
    if (kind === 3)
      return this.#mutated(`{"v":1,"boot":"${boot}","conn":1,"state":"up","window":16,"labels":["a"],"limit":4096}`);
    return this.#anything();
  }

  /** For whom a step is. */
  #question(): string {
    const [id, boot] = [this.#name(), `b${this.#below(3)}`];
    const text = JSON.stringify({
      id,
      boot,
      ...this.#pick([{ w: this.victim.id }, { g: "a" }, { g: "a", d: "1" }, {}]),
    });
    return this.random() < 0.5 ? text : this.#mutated(text);
  }

  /** Orders that nobody signed. */
  #control(): string {
    const order = this.#pick(["reboot", "compact", "announce", "watch", "x"]);
    const text = JSON.stringify({
      do: order,
      c: this.victim.prefix,
      t: this.victim.id,
      r: this.#below(1e6),
      ms: this.#below(500),
      g: "00",
    });
    return this.random() < 0.5 ? text : this.#mutated(text);
  }

  #manifest(): string {
    const text = JSON.stringify({
      n: this.#name(),
      h: this.#hex(16),
      c: this.victim.prefix,
      r: this.#below(1e6),
      b: this.#below(9_000),
      k: [this.#hex(16)],
      g: this.#hex(64),
    });
    const kind = this.#below(4);
    if (kind === 0) return text;
    if (kind === 1) return this.#anything();
    return this.#mutated(text);
  }

  /** Packets of other types than PUBLISH. */
  #unasked(): string {
    const first = this.#pick([0x40, 0x90, 0xb0, 0xd0]);
    return packet(first, first === 0xd0 ? "" : word(this.#below(65_536)) + (first === 0x90 ? "\x00" : ""));
  }

  #topic(): string {
    const { prefix, id } = this.victim;
    return this.#pick([
      `${prefix}/`,
      prefix,
      `${prefix}/cfg`,
      `${prefix}/i/`,
      `${prefix}/i/${id}/x`,
      `${prefix}/h/0`,
      "x",
      `${prefix}/` + "y".repeat(this.#below(400)),
      this.#bytes(9),
    ]);
  }

  #anything(): string {
    const kind = this.#below(5);
    if (kind === 0) return this.#bytes(this.#below(200));
    if (kind === 1) return this.#nested();
    if (kind === 2) return `"${"z".repeat(this.#below(6_000))}"`;
    if (kind === 3) return "\n".repeat(this.#below(400));
    return this.#json(4);
  }

  /** Nesting from 65 to 5,000 openers, on any line. */
  #nested(): string {
    const depth = this.random() < 0.5 ? 65 + this.#below(200) : this.#below(5_000);
    const inner = this.#pick(["[", '{"a":', '[{"b":[']).repeat(depth);
    const head = this.random() < 0.5 ? "" : this.#honest().split("\n")[0] + "\n";
    return head + inner + (this.random() < 0.3 ? "" : "]".repeat(depth));
  }

  /** Valid JSON of any shape. */
  #json(depth: number): string {
    const kind = this.#below(depth > 0 ? 9 : 6);
    if (kind === 0) return this.#pick(["0", "-1", "1e308", "1e-320", "9007199254740993", "0.1", "4294967296"]);
    if (kind === 1) return this.#pick(["null", "true", "false"]);
    if (kind < 4) return String(this.#below(100));
    if (kind < 6)
      return JSON.stringify(
        this.#pick(["", "~", "__proto__", "constructor", "\u0000", "\ud83d\ude00", "a".repeat(this.#below(60))]),
      );
    const size = this.#below(5);
    const items = Array.from({ length: size }, () => this.#json(depth - 1));
    if (kind < 8) return `[${items.join(",")}]`;
    const keys = ["~", "__proto__", "constructor", "length", "then", "$w", "a"];
    return `{${items.map((item) => `"${this.#pick(keys)}":${item}`).join(",")}}`;
  }

  #id(): string {
    return this.#pick([this.victim.id, "n7", "f1", "peer3", "__proto__", "constructor", ""]);
  }

  #name(): string {
    return this.#pick(["canvas", "words", "m", "__proto__", "x".repeat(this.#below(60)), this.#hex(8)]);
  }

  #hex(length: number): string {
    return Array.from({ length }, () => "0123456789abcdef"[this.#below(16)]).join("");
  }

  #bytes(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.#below(256))).join("");
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#below(from.length)];
  }

  #below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}
