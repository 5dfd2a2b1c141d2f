/** Hostile packets: what makes them, and that a node bears them. BROCCOLI_SEED replays. */
import { expect, test } from "vitest";
import { randomFrom } from "../../../host-client/testing/world.ts";
import { runFuzz } from "../../../scripts/fuzz.ts";
import { Hostile } from "../../../scripts/fuzz/hostile.ts";
import { packet, PacketReader, publish } from "../../../scripts/fuzz/mqtt.ts";

const victim = { prefix: "p", id: "n1", boot: "b", tasks: ["add@m"] };
/** A short run is not long enough to tell a leak from what happens to be remembered at its end. */
const GROWTH = process.env.BROCCOLI_LONG ? 20 : 150;
const PACKETS = process.env.BROCCOLI_LONG ? 1_000_000 : 1_000;

test(
  `a simulated node bears ${PACKETS} hostile packets: no death, no growth, and it counts what it dropped`,
  {
    timeout: 3_600_000,
  },
  async () => {
    const seed = Number(process.env.BROCCOLI_SEED ?? Math.floor(Math.random() * 1e9));
    const told: string[] = [];
    const report = await runFuzz("simulator", PACKETS, seed, (text) => told.push(text));
    const message = `npm run fuzz -- --packets ${PACKETS} --seed ${seed}: ${JSON.stringify(report)}`;
    expect(told, message).toEqual([]);
    expect(report.vars_after, message).toBeLessThanOrEqual(report.vars_before + GROWTH);
    expect(report.dropped, message).toBeGreaterThan(0);
  },
);

test("the same seed gives the same hostile packets, another seed others", () => {
  const make = (seed: number) => {
    const hostile = new Hostile(randomFrom(seed), victim);
    return Array.from({ length: 200 }, () => hostile.next());
  };
  expect(make(3)).toEqual(make(3));
  expect(make(3)).not.toEqual(make(4));
});

test("hostile packets are whole MQTT packets of all kinds that a broker sends, but for the garbage", () => {
  const hostile = new Hostile(randomFrom(9), victim);
  const types = new Set<number>();
  for (let i = 0; i < 2_000; i++) {
    const sent = new PacketReader().read(hostile.next());
    expect(sent).toHaveLength(1);
    types.add(sent[0].type);
  }
  expect([...types].sort((a, b) => a - b)).toEqual([3, 4, 9, 11, 13]);
});

test("a stream of packets is read whatever its pieces", () => {
  const bytes = publish("a/b", "x".repeat(300)) + packet(0xc0, "") + publish("t", "1", 0x32, 9);
  const reader = new PacketReader();
  const sent = [...bytes].flatMap((byte) => reader.read(byte));
  expect(sent.map(({ type, topic, qos, payload }) => [type, topic, qos, payload.length])).toEqual([
    [3, "a/b", 0, 300],
    [12, "", 0, 0],
    [3, "t", 1, 1],
  ]);
});
