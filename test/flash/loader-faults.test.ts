import { describe, expect, test } from "vitest";
import { STORAGE_OFFSET } from "../../host-client/flash/chips.ts";
import { isBroccoliError } from "../../host-client/errors.ts";
import { LoaderSession, type Region } from "../../host-client/flash/loader-session.ts";
import { noise, randomFrom } from "../support/flash/noise.ts";
import { createRomFactory, openPseudoTerminal } from "../support/rom/line.ts";
import { COMMAND, RomModel, type RomHooks } from "../support/rom/loader.ts";

const REGION: Region = { name: "interpreter", offset: 0x10000, data: noise("interpreter", 100_000) };
/** Requests until the first byte is written: SYNC, registers, the stub, the rate. About; a point before it is a fault too. */
const REQUESTS_IN_ALL = 60;

const holdsRegion = (rom: RomModel) =>
  rom.memory.bytes.subarray(REGION.offset, REGION.offset + REGION.data.length).equals(REGION.data);

/** Faults that happen once, at the n-th request. */
const FAULTS: Record<string, (at: number, random: () => number) => RomHooks> = {
  "an answer is lost": (at) => ({ onAnswer: (bytes, index) => (index === at ? undefined : bytes) }),
  "a request is lost": (at) => ({ onRequest: (packet, index) => (index === at ? undefined : packet) }),
  "garbage comes before an answer": (at, random) => ({
    onAnswer: (bytes, index) => (index === at ? Buffer.concat([garbage(random), bytes]) : bytes),
  }),
  "an answer is cut short": (at) => ({
    onAnswer: (bytes, index) => (index === at ? bytes.subarray(0, bytes.length - 3) : bytes),
  }),
  "a bit of a request is flipped": (at, random) => ({
    onRequest: (packet, index) => (index === at ? flipBit(packet, random) : packet),
  }),
};

const garbage = (random: () => number) => Buffer.from(Array.from({ length: 20 }, () => Math.floor(random() * 0xc0)));

function flipBit(packet: Buffer, random: () => number): Buffer {
  const copy = Buffer.from(packet);
  copy[Math.floor(random() * copy.length)] ^= 1 << Math.floor(random() * 8);
  return copy;
}

const SEED = Number(process.env.BROCCOLI_SEED ?? 20_260_901);
const RUNS = process.env.BROCCOLI_LONG ? 12 : 2;
console.log(`faults are placed from seed ${SEED} (BROCCOLI_SEED)`);

describe.concurrent("Writing flash over a bad line", () => {
  const cases = Object.keys(FAULTS).flatMap((name, kind) =>
    Array.from({ length: RUNS }, (_, run) => [name, SEED + kind * 1000 + run] as const),
  );
  test.each(cases)(
    "when %s (seed %i) it recovers, or ends with a clear error and works the next time",
    async (name, seed) => {
      const random = randomFrom(seed);
      const rom = new RomModel({ chip: "esp32" });
      rom.hooks = FAULTS[name](Math.floor(random() * REQUESTS_IN_ALL), random);
      const { factory } = createRomFactory(rom);
      const error = await flashOnce(factory);
      if (error === undefined) expect(holdsRegion(rom)).toBe(true);
      else expect(error).toMatchObject({ code: expect.stringMatching(/^E6(05|11|12)$/), hint: expect.any(String) });
      rom.hooks = {};
      expect(await flashOnce(factory)).toBeUndefined();
      expect(holdsRegion(rom)).toBe(true);
    },
  );

  test("a block that arrives changed is refused by its checksum and sent again", async () => {
    const rom = new RomModel({ chip: "esp32" });
    let isDone = false;
    rom.hooks.onRequest = (packet) => {
      if (isDone || packet[1] !== COMMAND.DEFL_DATA) return packet;
      isDone = true;
      return Buffer.concat([packet.subarray(0, -1), Buffer.from([packet.at(-1)! ^ 1])]);
    };
    expect(await flashOnce(createRomFactory(rom).factory)).toBeUndefined();
    expect(holdsRegion(rom)).toBe(true);
    expect(rom.log.filter((command) => command === COMMAND.DEFL_BEGIN)).toHaveLength(1);
  });

  test("flash that keeps other bytes than were written ends in E612, after three attempts", async () => {
    const rom = new RomModel({ chip: "esp32" });
    rom.memory.program = () => {};
    const error = await flashOnce(createRomFactory(rom).factory);
    expect(error).toMatchObject({ code: "E612", hint: expect.stringContaining("--baud 115200") });
    expect(rom.log.filter((command) => command === COMMAND.MD5)).toHaveLength(3);
  });

  test("an answer that is lost while the stub is started costs a second attempt, not the run", async () => {
    const rom = new RomModel({ chip: "esp32" });
    let isDone = false;
    rom.hooks.onRequest = (packet) => {
      if (isDone || packet[1] !== COMMAND.MEM_END) return packet;
      isDone = true;
      return undefined;
    };
    expect(await flashOnce(createRomFactory(rom).factory)).toBeUndefined();
    expect([isDone, holdsRegion(rom)]).toEqual([true, true]);
  });

  test("a bridge that cannot do the fast rate is used at 115,200", async () => {
    const rom = new RomModel({ chip: "esp32" });
    const changeBaud = rom.changeBaud.bind(rom);
    rom.changeBaud = (command, data) => {
      changeBaud(command, data);
      rom.baud = 1; // the chip has changed, and the line does not carry it
    };
    expect(await flashOnce(createRomFactory(rom).factory)).toBeUndefined();
    expect(holdsRegion(rom)).toBe(true);
    expect(rom.baud).toBe(115_200);
  });
});

describe.concurrent("A cable that is pulled", () => {
  test.each([SEED, SEED + 1, SEED + 2, SEED + 3])(
    "(seed %i) ends at once with E611, and plugged in again all is written",
    async (seed) => {
      const at = Math.floor(randomFrom(seed)() * REQUESTS_IN_ALL);
      const rom = new RomModel({ chip: "esp32" });
      const line = createRomFactory(rom);
      rom.hooks.onRequest = (packet, index) => {
        if (index === at) line.unplug();
        return packet;
      };
      const error = await flashOnce(line.factory);
      if (rom.requests > at) expect(error).toMatchObject({ code: expect.stringMatching(/^E6(11|01)$/) });
      rom.hooks = {};
      line.plug();
      rom.setLines({ dtr: false, rts: false });
      rom.start("app");
      expect(await flashOnce(line.factory)).toBeUndefined();
      expect(holdsRegion(rom)).toBe(true);
    },
  );

  test("is noticed on a real pseudo-terminal too, in the middle of a block", async () => {
    const rom = new RomModel({ chip: "esp32", start: "download" });
    const terminal = await openPseudoTerminal(rom);
    const session = await LoaderSession.open({ path: terminal.path });
    rom.hooks.onRequest = (packet) => {
      if (packet[1] === COMMAND.DEFL_DATA) void terminal.unplug();
      return packet;
    };
    await expect(session.write(REGION)).rejects.toMatchObject({
      code: "E611",
      what: expect.stringContaining("0x10000"),
    });
    rom.hooks = {};
    rom.start("download");
    const again = await openPseudoTerminal(rom, terminal.path);
    const second = await LoaderSession.open({ path: again.path });
    await second.write(REGION);
    await second.close();
    await again.unplug();
    expect(holdsRegion(rom)).toBe(true);
    expect(rom.memory.bytes.subarray(STORAGE_OFFSET).every((byte) => byte === 0xff)).toBe(true);
  });
});

async function flashOnce(factory: ReturnType<typeof createRomFactory>["factory"]): Promise<unknown> {
  try {
    const session = await LoaderSession.open({ path: "COM3", factory, attempts: 2 });
    await session.write(REGION);
    await session.close();
    return undefined;
  } catch (error) {
    if (!isBroccoliError(error)) throw error;
    return error;
  }
}
