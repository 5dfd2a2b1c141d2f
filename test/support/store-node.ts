/** A simulated node that runs the module store alone, driven by hand: power can be cut at any byte of its flash. */
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { buildNode, type NodeFirmware } from "../../host-client/firmware.ts";
import { pack, sealed, type Code } from "../../host-client/deploy/package.ts";
import { createPlatform, type DrivenDevice, type FlashImage } from "../../node-firmware/simulator/index.ts";
import type { Manifest } from "../../shared/protocol/manifest.ts";

/** The entry that such nodes are built from. */
export const ENTRY = fileURLToPath(new URL("./store-node.entry.ts", import.meta.url));

let built: Promise<NodeFirmware> | undefined;

/** What a node's configuration may hold here. */
export interface StoreConfig {
  cluster?: string;
  key?: string;
  labels?: string[];
}

export const PREFIX = "broccoli";

/** The files of a node's Storage. */
export async function storeFiles(config: StoreConfig = {}): Promise<Record<string, string | Uint8Array>> {
  built ??= buildNode(ENTRY);
  return { ...(await built).files, "broccoli.cfg": JSON.stringify({ cluster: PREFIX, brokers: [], ...config }) };
}

/** A node under test. */
export class StoreNode {
  readonly lines: string[] = [];
  /** All that it ever subscribed to. */
  readonly subscribed: string[] = [];
  readonly device: DrivenDevice;
  /** Asked after each answer that it got; false = the broker answers no more. */
  goesOn: () => boolean = () => true;
  /** What the broker retains, by topic. */
  readonly #retained = new Map<string, string | Uint8Array>();
  /** Filters that were subscribed to and are not answered yet. */
  #filters: string[] = [];

  constructor(from: { files?: Record<string, string | Uint8Array>; flash?: FlashImage }) {
    this.device = createPlatform({ ...from, id: "b0cc-00000001", onConsole: (line) => this.#hear(line) });
  }

  #hear(line: string): void {
    if (!line.startsWith(SUBSCRIBE)) return void this.lines.push(line);
    this.subscribed.push(line.slice(SUBSCRIBE.length));
    this.#filters.push(line.slice(SUBSCRIBE.length));
  }

  /** Switches it on. */
  start(): this {
    this.device.start();
    this.device.settle();
    return this;
  }

  /** The broker's link is up: retained manifests come. */
  connect(): this {
    this.evaluate("connected()");
    this.advance(100);
    return this;
  }

  /** Lets time pass; what is subscribed to meanwhile comes. */
  advance(ms: number): void {
    this.#answer();
    if (this.isOn) this.device.advance(ms);
    this.#answer();
  }

  /** Delivers what is retained under the filters that were subscribed to, until the node asks for no more. */
  #answer(): void {
    for (let filter = this.#filters.shift(); filter !== undefined; filter = this.#filters.shift()) {
      for (const topic of [...this.#retained.keys()].filter(matcher(filter))) this.#deliver(topic);
      if (this.isOn && !this.#filters.length) this.device.advance(TURN_MS);
      if (!this.isOn || !this.goesOn()) return;
    }
  }

  #deliver(topic: string): void {
    if (this.isOn) this.evaluate(`publish(${quoted(topic)},${quoted(this.#retained.get(topic)!)})`);
  }

  evaluate(code: string): string {
    const answer = this.device.evaluate(code);
    this.device.settle();
    return stripVTControlCharacters(answer);
  }

  /** Puts a message at the broker without telling the node. */
  retain(topic: string, payload: string | Uint8Array): void {
    this.#retained.set(topic, payload);
  }

  /** Publishes a message. */
  publish(topic: string, payload: string | Uint8Array): void {
    this.retain(topic, payload);
    this.#deliver(topic);
    this.advance(100);
  }

  /** Chunks, then the manifest, as a host does. */
  push({ manifest, chunks }: Pushed): void {
    for (const { hash, bytes } of chunks) this.retain(`${PREFIX}/c/${hash}`, bytes);
    this.publish(`${PREFIX}/m/${manifest.n}`, JSON.stringify(manifest));
  }

  get isOn(): boolean {
    return this.device.offReason === undefined;
  }

  /** The value of a task without arguments. */
  call(task: string): string {
    return this.evaluate(`"" + call(${quoted(task)})`).slice(1, -1);
  }

  /** The hash of the firmware that runs; "" = the one from the cable. */
  get firmware(): string {
    return this.evaluate("firmware()").slice(1, -1);
  }

  /** Modules that run, and why others do not. */
  get state(): { runs: Record<string, string>; refused: Record<string, [string, number, string]> } {
    const [runs, refused] = JSON.parse(JSON.parse(this.evaluate("digest()")));
    return { runs, refused };
  }

  /** What the module store is about, as text. */
  get underWay(): string {
    return this.evaluate("underWay()");
  }

  /** Its flash as it is now. */
  get flash(): FlashImage {
    return this.device.flash.image();
  }
}

/** From a chunk to the question for the next one. */
const TURN_MS = 5;

/** How the node says that it subscribes. */
const SUBSCRIBE = "SUBSCRIBE ";

/** Whether topics match a filter, `+` being any level. */
function matcher(filter: string): (topic: string) => boolean {
  const levels = filter.split("/").map((level) => (level === "+" ? "[^/]+" : level.replace(/[^\w]/g, "\\$&")));
  const pattern = new RegExp(`^${levels.join("/")}$`);
  return (topic) => pattern.test(topic);
}

/** A text of bytes as a literal of ASCII. */
function quoted(bytes: string | Uint8Array): string {
  const text = typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("latin1");
  return JSON.stringify(text).replace(/[\x7f-\xff]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`);
}

export type Pushed = ReturnType<typeof pushed>;

/** A version as a host publishes it. */
export function pushed(code: Code, revision: number, more: Partial<Manifest> = {}, key?: string) {
  const { manifest, chunks } = pack(code);
  return { manifest: sealed({ ...manifest, c: PREFIX, r: revision, ...more }, key), chunks };
}
