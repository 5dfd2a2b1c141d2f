/** A broker that attacks its only node: accepts it, keeps up appearances, sends what hurts, and watches how it bears that. */
import { randomFrom } from "../../host-client/testing/world.ts";
import { Hostile, SENDERS, type Victim } from "./hostile.ts";
import { packet, PacketReader, publish, type Sent } from "./mqtt.ts";

/** A node under attack, on whatever it runs. */
export interface Target {
  /** Sends bytes on the node's present connection and lets it work on them. */
  send(bytes: string): Promise<void>;
  /** Lets time pass; comes back early when `done` says so. */
  pass(ms: number, done?: () => boolean): Promise<void>;
  /** Ends the connection; the node comes back by itself. */
  hangUp(): void;
  /** How often it has died: rebooted, ended. */
  readonly deaths: number;
  /** How the last death looked. */
  readonly lastWords: string;
  /** Of so many packets one is garbage that ends the connection. */
  readonly garbageEvery: number;
  /** After this long without work a node has forgotten what it loads on demand. */
  readonly quietMs: number;
  close(): Promise<void>;
}

/** What the command prints with --json. */
export interface FuzzReport {
  packets: number;
  crashes: number;
  vars_before: number;
  vars_after: number;
  /** Of the messages that made no sense the node counted so many since its last boot, as its presence tells. */
  dropped: number;
}

/** Packets between two questions whether the node still works. */
const CHECK_EVERY = 1_000;
const ANSWER_MS = 20_000;
/** Between two rounds of honest calls. */
const ROUND_MS = 10_000;
const RECONNECT_MS = 120_000;
/** A node remembers 8 owners, 8 partners and 4 refused versions: so many honest ones take the place of all others. */
const PLACES = 8;
const REFUSED = 4;
/** Owners that are silent for so long are forgotten: then at the latest honest calls must be answered. */
const FORGOTTEN_MS = 110_000;
/** What a node needs once, as the lists of what it refused, it has after so many packets: from then on it must not grow. */
const WARM_PACKETS = 300;
const WARM_SEED = 7;
/** Variables that a node may have more after an attack than before. */
export const GROWTH = 20;
/** Longest that a node keeps something for a peer that it hears no more of, and then some; how often it is asked. */
const KEPT_MS = 150_000;
const LOOK_MS = 10_000;
/** Senders whose names do not depend on chance. */
const NAMES = ["c1", "c2", "n7", "f1", "peer3"];
/** Letters of a packet that are shown. */
const SHOWN = 300;
/** A node that has died so often needs no further proof. */
const MAX_CRASHES = 20;

/** The attack. */
export class Attack {
  readonly victim: Victim;
  readonly #reader = { current: new PacketReader() };
  readonly #answers = new Set<string>();
  /** Whom the node may know: who has sent something, whom it has spoken to or followed. */
  readonly #known = new Set<string>();
  #reply: (bytes: string) => void = () => {};
  #isOpen = false;
  #memory = 0;
  #dropped = 0;
  #leases = 0;

  constructor(id: string, tasks: string[]) {
    this.victim = { prefix: "broccoli", id, boot: "", tasks };
  }

  /** A connection of the node has come. */
  accept(reply: (bytes: string) => void): void {
    this.#reader.current = new PacketReader();
    this.#isOpen = false;
    this.#reply = reply;
  }

  /** Bytes of the node have come. */
  hear(bytes: string): void {
    for (const sent of this.#reader.current.read(bytes)) this.#answer(sent);
  }

  /** The connection has ended. */
  lost(): void {
    this.#isOpen = false;
  }

  #answer(sent: Sent): void {
    this.#note(sent);
    if (sent.type === 1) this.#reply(packet(0x20, "\0\0"));
    if (sent.type === 8) {
      this.#reply(packet(0x90, sent.id + "\0".repeat(filtersIn(sent.payload))));
      this.#isOpen = true;
    }
    if (sent.type === 10) this.#reply(packet(0xb0, sent.id));
    if (sent.type === 12) this.#reply(packet(0xd0, ""));
    if (sent.type !== 3) return;
    if (sent.qos === 1) this.#reply(packet(0x40, sent.id));
    if (sent.topic === `${this.victim.prefix}/p/${this.victim.id}`) this.#presence(sent.payload);
    else if (sent.payload.endsWith("\n42")) this.#answers.add(sent.topic.split("/i/")[1]);
  }

  #note(sent: Sent): void {
    const about = sent.type === 3 ? sent.topic : sent.type === 8 ? sent.payload : "";
    for (const [, id] of about.matchAll(/\/[ip]\/([-0-9A-Za-z_.:]+)/g)) if (id !== this.victim.id) this.#known.add(id);
  }

  #noteSender(bytes: string): void {
    const [, id] = /\[[0-9]+,"([-0-9A-Za-z_.:]{1,64})"/.exec(bytes) ?? [];
    if (id) this.#known.add(id);
  }

  #presence(payload: string): void {
    const seen = JSON.parse(payload);
    if (seen.state !== "up") return;
    this.victim.boot = seen.boot;
    this.#memory = seen.mem[1] - seen.mem[0];
    this.#dropped = seen.dropped.reduce((sum: number, count: number) => sum + count, 0);
  }

  /** Attacks with `packets` packets. `tell` hears of each death, `progress` how many packets were sent. */
  async run(
    target: Target,
    packets: number,
    seed: number,
    tell: (text: string) => void,
    progress: (done: number) => void = () => {},
  ): Promise<FuzzReport> {
    const hostile = new Hostile(randomFrom(seed), this.victim);
    let crashes = 0;
    const crash = (text: string) => {
      crashes++;
      tell(text);
    };
    if (!(await this.#isWell(target))) throw new Error("the node does not work even before the attack");
    const warm = new Hostile(randomFrom(WARM_SEED), this.victim);
    for (let i = 0; i < WARM_PACKETS; i++) {
      await this.#ready(target);
      await target.send(warm.next());
    }
    const before = await this.#measure(target, crash);
    let deaths = target.deaths;
    for (let i = 1; i <= packets && crashes < MAX_CRASHES; i++) {
      await this.#ready(target);
      const bytes = i % target.garbageEvery ? hostile.next() : hostile.garbage();
      this.#noteSender(bytes);
      await target.send(bytes);
      if (i % target.garbageEvery === 0) await this.#hangUp(target);
      progress(i);
      if (i % CHECK_EVERY === 0 && !(await this.#isWell(target)))
        crash(`after packet ${i} of seed ${seed} the node answers no more`);
      if (target.deaths === deaths) continue;
      deaths = target.deaths;
      crash(
        `packet ${i} of seed ${seed}, or one shortly before, killed the node (${target.lastWords}): ${JSON.stringify(bytes).slice(0, SHOWN)}`,
      );
    }
    const after = await this.#settled(target, crash, before);
    if (target.deaths > deaths) crash(`seed ${seed} killed the node after its last packet (${target.lastWords})`);
    return { packets, crashes, vars_before: before, vars_after: after, dropped: this.#dropped };
  }

  /** What a node keeps for a while, as for friends that may come back, is no leak: it is waited for. */
  async #settled(target: Target, crash: (text: string) => void, before: number): Promise<number> {
    let after = await this.#measure(target, crash);
    for (let waited = 0; after > before + GROWTH && waited < KEPT_MS; waited += LOOK_MS) {
      await target.pass(LOOK_MS);
      after = Math.min(after, await this.#ask(target));
    }
    return after;
  }

  /** A stream with garbage in it makes no sense any more, whether the node has noticed or waits for the rest of a packet. */
  async #hangUp(target: Target): Promise<void> {
    await this.#ready(target);
    target.hangUp();
    await target.pass(RECONNECT_MS, () => !this.#isOpen);
    await this.#ready(target);
  }

  /** Waits until the node is connected, whatever ended its last connection. */
  async #ready(target: Target): Promise<void> {
    const isReady = () => this.#isOpen && this.victim.boot !== "";
    if (!isReady()) await target.pass(RECONNECT_MS, isReady);
  }

  /** Whether the node does honest calls; hostile ones may hold its slots and fill its queue until honest owners take their place. */
  async #isWell(target: Target): Promise<boolean> {
    for (let waitedMs = 0; waitedMs <= FORGOTTEN_MS; waitedMs += ROUND_MS) {
      this.#answers.clear();
      for (let i = 0; i < PLACES; i++) await this.#call(target, `h${i}`);
      if (this.#answers.has(`h${PLACES - 1}`)) return true;
      await target.pass(ROUND_MS);
    }
    return false;
  }

  /** An honest grant of one call; what the node knows of its shape is replaced with it. */
  async #call(target: Target, from: string): Promise<void> {
    await this.#ready(target);
    const { prefix, id, boot, tasks } = this.victim;
    const lease = 100_000 + ++this.#leases;
    const text = `[1,"${from}","b","${boot}",${lease},0,0,0,1]\n[["${tasks[0]}"]]\n20,22`;
    await target.send(publish(`${prefix}/i/${id}`, text));
    await target.pass(ANSWER_MS / PLACES, () => this.#answers.has(from) || !this.#isOpen);
  }

  /**
   * What the node holds when honest peers alone are known to it: as many as it remembers take the place of the hostile
   * ones, on a fresh connection.
   */
  async #measure(target: Target, crash: (text: string) => void): Promise<number> {
    await this.#hangUp(target);
    await this.#leave(target);
    if (!(await this.#isWell(target))) crash("the node answers no more");
    await this.#introduce(target);
    if (!(await this.#isWell(target))) crash("the node answers no more");
    await target.pass(target.quietMs);
    return this.#ask(target);
  }

  async #ask(target: Target): Promise<number> {
    await this.#ready(target);
    this.#memory = 0;
    await target.send(publish(`${this.victim.prefix}/a`, '{"do":"announce"}'));
    await target.pass(ANSWER_MS, () => this.#memory > 0);
    return this.#memory;
  }

  /** All that it met are replaced by others of their name: what is held for them and what they hold is void. */
  async #leave(target: Target): Promise<void> {
    const { prefix, id } = this.victim;
    const made = Array.from({ length: SENDERS }, (_, i) => `peer${i}`);
    for (const peer of new Set([...NAMES, ...made, ...this.#known])) {
      await this.#ready(target);
      await target.send(publish(`${prefix}/i/${id}`, `[3,"${peer}","new","${this.victim.boot}",0,1]`));
      await target.send(publish(`${prefix}/p/${peer}`, '{"v":1,"boot":"new","conn":1,"state":"up","window":1}'));
    }
    this.#known.clear();
  }

  /** Peers that come on line, and versions that are refused. */
  async #introduce(target: Target): Promise<void> {
    const { prefix } = this.victim;
    for (let i = 0; i < PLACES; i++)
      await target.send(publish(`${prefix}/p/q${i}`, '{"v":1,"boot":"b","conn":1,"state":"up","window":16}'));
    for (let i = 0; i < REFUSED; i++) await target.send(publish(`${prefix}/m/v${i}`, "no manifest"));
  }
}

function filtersIn(body: string): number {
  let count = 0;
  for (let at = 2; at < body.length; count++) at += 3 + body.charCodeAt(at) * 256 + body.charCodeAt(at + 1);
  return count;
}
