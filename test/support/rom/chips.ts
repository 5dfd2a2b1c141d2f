/**
 * What a loader asks a chip: registers, fuses, the SPI controller behind which the flash chip answers.
 * Values from Espressif's technical reference manuals and the serial protocol's documentation.
 */

export interface ChipFacts {
  name: "ESP32" | "ESP32-S3" | "ESP32-C3";
  /** At 0x40001000; on the ESP32 the only way to tell the chip. */
  magic: number;
  /** In the answer to GET_SECURITY_INFO, which the ESP32 does not know. */
  chipId?: number;
  /** Registers with the two words of the hardware address. */
  macRegisters: [low: number, high: number];
  spiBase: number;
  spi: { usr2: number; w0: number };
  /** Other registers with a fixed content. */
  registers: Record<number, number>;
}

export const CHIP_MAGIC_REGISTER = 0x40001000;

export const CHIP_FACTS: Record<"esp32" | "esp32s3" | "esp32c3", ChipFacts> = {
  esp32: {
    name: "ESP32",
    magic: 0x00f01d83,
    macRegisters: [0x3ff5a004, 0x3ff5a008],
    spiBase: 0x3ff42000,
    spi: { usr2: 0x24, w0: 0x80 },
    // the clock divider of a 40 MHz crystal at 115,200 baud; package D0WD, revision 1
    registers: { 0x3ff40014: 347, 0x3ff5a00c: (1 << 9) | (1 << 15) },
  },
  esp32s3: {
    name: "ESP32-S3",
    magic: 9,
    chipId: 9,
    macRegisters: [0x60007044, 0x60007048],
    spiBase: 0x60002000,
    spi: { usr2: 0x20, w0: 0x58 },
    registers: {},
  },
  esp32c3: {
    name: "ESP32-C3",
    magic: 0x1b31506f,
    chipId: 5,
    macRegisters: [0x60008844, 0x60008848],
    spiBase: 0x60002000,
    spi: { usr2: 0x20, w0: 0x58 },
    registers: {},
  },
};

const SPI_START = 1 << 18;
const READ_JEDEC_ID = 0x9f;

/** The registers of a chip, with a flash chip of `2 ^ sizeBits` bytes behind the SPI controller. */
export function createRegisters(chip: ChipFacts, mac: Uint8Array, sizeBits: number) {
  const values = new Map<number, number>(Object.entries(chip.registers).map(([address, value]) => [+address, value]));
  values.set(CHIP_MAGIC_REGISTER, chip.magic);
  const view = Buffer.from(mac);
  values.set(chip.macRegisters[0], view.readUInt32BE(2));
  values.set(chip.macRegisters[1], view.readUInt16BE(0));
  return {
    read: (address: number) => values.get(address) ?? 0,
    write(address: number, value: number, mask: number) {
      const merged = (((values.get(address) ?? 0) & ~mask) | (value & mask)) >>> 0;
      values.set(address, merged);
      if (address === chip.spiBase && merged & SPI_START) runSpiCommand();
    },
  };

  function runSpiCommand() {
    const command = (values.get(chip.spiBase + chip.spi.usr2) ?? 0) & 0xffff;
    // manufacturer 0x20, type 0x40, capacity as a power of two
    if (command === READ_JEDEC_ID) values.set(chip.spiBase + chip.spi.w0, 0x20 | (0x40 << 8) | (sizeBits << 16));
    values.set(chip.spiBase, 0);
  }
}
