/**
 * A model of the boot loader in the ROM of ESP32, S3 and C3, and of the stub that a flashing tool loads into RAM.
 * Written from Espressif's description of the serial protocol (esptool documentation, "Serial Protocol"), apart from the
 * code under test. Bytes come in by `receive` and go out by `send`; the control lines by `setLines`.
 * Not modelled: timing of flash, secure boot, encryption, RAM other than the stub's place; which number an answer to an
 * unknown command carries is inferred from what esptool expects.
 */
import { CHIP_FACTS, createRegisters } from "./chips.ts";
import { FlashMemory } from "./flash-memory.ts";
import { createDeframer, frame } from "./slip.ts";
import { STUB_ERROR, Writing } from "./writing.ts";

/** Commands of the protocol. */
export const COMMAND = {
  FLASH_BEGIN: 0x02,
  FLASH_DATA: 0x03,
  FLASH_END: 0x04,
  MEM_BEGIN: 0x05,
  MEM_END: 0x06,
  MEM_DATA: 0x07,
  SYNC: 0x08,
  WRITE_REG: 0x09,
  READ_REG: 0x0a,
  SPI_SET_PARAMS: 0x0b,
  SPI_ATTACH: 0x0d,
  CHANGE_BAUDRATE: 0x0f,
  DEFL_BEGIN: 0x10,
  DEFL_DATA: 0x11,
  DEFL_END: 0x12,
  MD5: 0x13,
  SECURITY_INFO: 0x14,
  ERASE_FLASH: 0xd0,
  ERASE_REGION: 0xd1,
  READ_FLASH: 0xd2,
} as const;

const ROM_ERROR = { INVALID: 0x05, FAILED: 0x06, CHECKSUM: 0x07 };
const CHECKSUM_SEED = 0xef;
const ROM_BAUD = 115_200;
/** How often the ROM repeats its answer to SYNC. */
const SYNC_ANSWERS = 8;
/** What the ROM answers to SYNC with, as its value: anything but 0, which is how the stub is told from it. */
const SYNC_VALUE = 0x20120707;
const STUB_GREETING = "OHAI";

export interface RomOptions {
  chip: "esp32" | "esp32s3" | "esp32c3";
  mac?: string;
  /** As a power of two; 22 is 4 MB. */
  flashSizeBits?: number;
  /** Where the chip is when the model starts: `download` is with BOOT held down. */
  start?: "download" | "app";
  /** Called when the program in flash begins to run. */
  onBoot?: (flash: FlashMemory) => void;
  /** What the program in flash prints. */
  appText?: string;
}

/** A step at which a fault may be put in: the number of the request since the start, and what it is. */
export interface RomHooks {
  /** May change or drop what came in. */
  onRequest?: (packet: Buffer, index: number) => Buffer | undefined;
  /** May change or drop what goes out. */
  onAnswer?: (bytes: Buffer, index: number) => Buffer | undefined;
}

export class RomModel {
  readonly memory: FlashMemory;
  readonly options: Required<Pick<RomOptions, "chip" | "mac">> & RomOptions;
  hooks: RomHooks = {};
  send: (bytes: Buffer) => void = () => {};
  mode: "download" | "app" | "reset";
  baud = ROM_BAUD;
  requests = 0;
  boots = 0;
  /** Commands seen, by number. */
  readonly log: number[] = [];
  #isStub = false;
  #registers;
  #writing: Writing | undefined;
  #reading: { offset: number; end: number; packet: number } | undefined;
  #ram: { at: number; data: Buffer[] } | undefined;
  #lines = { dtr: false, rts: false };
  #deframe = createDeframer((packet) => this.#onPacket(packet));

  constructor(options: RomOptions) {
    this.options = { mac: "24:6f:28:aa:bb:cc", ...options };
    const sizeBits = options.flashSizeBits ?? 22;
    this.memory = new FlashMemory(2 ** sizeBits);
    const mac = Uint8Array.from(this.options.mac.split(":"), (part) => parseInt(part, 16));
    this.#registers = createRegisters(CHIP_FACTS[options.chip], mac, sizeBits);
    this.mode = options.start ?? "app";
  }

  /** Bytes from the host, at the rate that it believes in. */
  receive(bytes: Uint8Array, baud = this.baud): void {
    if (this.mode !== "download") return;
    this.#deframe(baud === this.baud ? bytes : scrambled(bytes));
  }

  /**
   * The host's control lines, through the two transistors that boards have: RTS alone pulls EN, DTR alone IO0. With both, a
   * capacitor holds EN down for the moment that tools need between the two; here for as long as it takes.
   */
  setLines(lines: { dtr?: boolean; rts?: boolean }): void {
    this.#lines = { ...this.#lines, ...lines };
    const { dtr, rts } = this.#lines;
    if (rts && !dtr) this.mode = "reset";
    else if (this.mode === "reset" && !rts) this.start(dtr ? "download" : "app");
  }

  /** Power on, or the end of a reset. */
  start(mode: "download" | "app"): void {
    this.mode = mode;
    this.baud = ROM_BAUD;
    this.#isStub = false;
    this.#writing = this.#reading = this.#ram = undefined;
    if (mode === "download")
      return this.#print("rst:0x1 (POWERON_RESET),boot:0x3 (DOWNLOAD_BOOT)\r\nwaiting for download\r\n");
    this.boots += 1;
    this.#print(`rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r\n${this.options.appText ?? ""}`);
    this.options.onBoot?.(this.memory);
  }

  #print(text: string) {
    this.send(Buffer.from(text, "latin1"));
  }

  #onPacket(raw: Buffer) {
    const index = this.requests++;
    const packet = this.hooks.onRequest ? this.hooks.onRequest(raw, index) : raw;
    if (!packet) return;
    if (this.#reading && packet.length === 4) return this.#continueReading(packet.readUInt32LE(0));
    if (packet.length < 8 || packet[0] !== 0) return;
    this.log.push(packet[1]);
    const data = packet.subarray(8);
    if (data.length !== packet.readUInt16LE(2)) return this.#refuse(packet[1], this.#isStub ? 0xc0 : ROM_ERROR.INVALID);
    this.#handle(packet[1], data, packet.readUInt32LE(4));
  }

  #handle(command: number, data: Buffer, checksum: number) {
    const handler = this.#isStub ? (STUB_HANDLERS[command] ?? ROM_HANDLERS[command]) : ROM_HANDLERS[command];
    if (!handler) return this.#refuseUnknown(command);
    const isData = command === COMMAND.FLASH_DATA || command === COMMAND.DEFL_DATA || command === COMMAND.MEM_DATA;
    if (isData && (checksum & 0xff) !== data.subarray(16).reduce((sum, byte) => sum ^ byte, CHECKSUM_SEED)) {
      return this.#refuse(command, this.#isStub ? STUB_ERROR.CHECKSUM : ROM_ERROR.CHECKSUM);
    }
    handler(this, command, data);
  }

  answer(command: number, value = 0, payload: Uint8Array = Buffer.alloc(0), status = [0, 0]) {
    const tail = this.#isStub ? status : [...status, 0, 0];
    const data = Buffer.concat([payload, Buffer.from(tail)]);
    const head = Buffer.alloc(8);
    head.writeUInt8(1, 0);
    head.writeUInt8(command, 1);
    head.writeUInt16LE(data.length, 2);
    head.writeUInt32LE(value >>> 0, 4);
    this.sendPacket(Buffer.concat([head, data]));
  }

  sendPacket(packet: Uint8Array) {
    const bytes = frame(packet);
    const changed = this.hooks.onAnswer ? this.hooks.onAnswer(bytes, this.requests - 1) : bytes;
    if (changed) this.send(changed);
  }

  #refuse(command: number, error: number) {
    this.answer(command, 0, undefined, [1, error]);
  }

  #refuseUnknown(command: number) {
    if (this.#isStub) return this.#refuse(command, 0xff);
    for (let i = 0; i < SYNC_ANSWERS; i++) this.#refuse(0, ROM_ERROR.INVALID);
  }

  sync() {
    if (this.#isStub) return this.answer(COMMAND.SYNC, 0);
    for (let i = 0; i < SYNC_ANSWERS; i++) this.answer(COMMAND.SYNC, SYNC_VALUE);
  }

  readRegister(data: Buffer) {
    this.answer(COMMAND.READ_REG, this.#registers.read(data.readUInt32LE(0)));
  }

  writeRegister(data: Buffer) {
    for (let i = 0; i + 16 <= data.length; i += 16) {
      this.#registers.write(data.readUInt32LE(i), data.readUInt32LE(i + 4), data.readUInt32LE(i + 8));
    }
    this.answer(COMMAND.WRITE_REG);
  }

  securityInfo(command: number) {
    const { chipId } = CHIP_FACTS[this.options.chip];
    if (chipId === undefined) return this.#refuseUnknown(command);
    const info = Buffer.alloc(20);
    info.writeUInt32LE(chipId, 12);
    this.answer(command, 0, info);
  }

  beginRam(data: Buffer) {
    this.#ram = { at: data.readUInt32LE(12), data: [] };
    this.answer(COMMAND.MEM_BEGIN);
  }

  addRam(data: Buffer) {
    this.#ram?.data.push(data.subarray(16));
    this.answer(COMMAND.MEM_DATA, 0, undefined, this.#ram ? [0, 0] : [1, ROM_ERROR.FAILED]);
  }

  runRam(data: Buffer) {
    this.answer(COMMAND.MEM_END);
    if (data.readUInt32LE(0) !== 0 || !this.#ram) return;
    this.#isStub = true;
    this.sendPacket(Buffer.from(STUB_GREETING));
  }

  beginFlash(command: number, data: Buffer) {
    const [size, offset] = [data.readUInt32LE(0), data.readUInt32LE(12)];
    if (offset + size > this.memory.bytes.length) return this.#refuse(command, 0xc4);
    this.#writing = new Writing(this.memory, size, offset, command === COMMAND.DEFL_BEGIN);
    this.answer(command);
  }

  addFlash(command: number, data: Buffer) {
    const error = this.#writing ? this.#writing.add(data.subarray(16)) : STUB_ERROR.NOT_WRITING;
    this.answer(command, 0, undefined, error ? [1, error] : [0, 0]);
  }

  endFlash(command: number, data: Buffer) {
    this.#writing = undefined;
    this.answer(command);
    if (data.readUInt32LE(0) === 0) this.start("app");
  }

  md5(command: number, data: Buffer) {
    const digest = this.memory.md5(data.readUInt32LE(0), data.readUInt32LE(4));
    this.answer(command, 0, this.#isStub ? digest : Buffer.from(digest.toString("hex")));
  }

  changeBaud(command: number, data: Buffer) {
    this.answer(command); // still at the old rate
    this.baud = data.readUInt32LE(0);
  }

  erase(command: number, data: Buffer) {
    if (command === COMMAND.ERASE_FLASH) this.memory.erase(0, this.memory.bytes.length);
    else this.memory.erase(data.readUInt32LE(0), data.readUInt32LE(4));
    this.answer(command);
  }

  beginReading(command: number, data: Buffer) {
    const [offset, size, packet] = [0, 4, 8].map((at) => data.readUInt32LE(at));
    this.#reading = { offset, end: offset + size, packet };
    this.answer(command);
    this.#continueReading(0);
  }

  /** The stub goes on when the host has said how much it has, and ends with the digest of it all. */
  #continueReading(received: number) {
    const { offset, end, packet } = this.#reading!;
    const start = offset + received;
    if (start < end) return this.sendPacket(this.memory.bytes.subarray(start, Math.min(start + packet, end)));
    this.#reading = undefined;
    this.sendPacket(this.memory.md5(offset, end - offset));
  }
}

type Handler = (rom: RomModel, command: number, data: Buffer) => void;

const ROM_HANDLERS: Record<number, Handler> = {
  [COMMAND.SYNC]: (rom) => rom.sync(),
  [COMMAND.READ_REG]: (rom, _, data) => rom.readRegister(data),
  [COMMAND.WRITE_REG]: (rom, _, data) => rom.writeRegister(data),
  [COMMAND.SECURITY_INFO]: (rom, command) => rom.securityInfo(command),
  [COMMAND.SPI_ATTACH]: (rom, command) => rom.answer(command),
  [COMMAND.SPI_SET_PARAMS]: (rom, command) => rom.answer(command),
  [COMMAND.CHANGE_BAUDRATE]: (rom, command, data) => rom.changeBaud(command, data),
  [COMMAND.MEM_BEGIN]: (rom, _, data) => rom.beginRam(data),
  [COMMAND.MEM_DATA]: (rom, _, data) => rom.addRam(data),
  [COMMAND.MEM_END]: (rom, _, data) => rom.runRam(data),
  [COMMAND.FLASH_BEGIN]: (rom, command, data) => rom.beginFlash(command, data),
  [COMMAND.FLASH_DATA]: (rom, command, data) => rom.addFlash(command, data),
  [COMMAND.FLASH_END]: (rom, command, data) => rom.endFlash(command, data),
  [COMMAND.DEFL_BEGIN]: (rom, command, data) => rom.beginFlash(command, data),
  [COMMAND.DEFL_DATA]: (rom, command, data) => rom.addFlash(command, data),
  [COMMAND.DEFL_END]: (rom, command, data) => rom.endFlash(command, data),
  [COMMAND.MD5]: (rom, command, data) => rom.md5(command, data),
};

const STUB_HANDLERS: Record<number, Handler> = {
  [COMMAND.ERASE_FLASH]: (rom, command, data) => rom.erase(command, data),
  [COMMAND.ERASE_REGION]: (rom, command, data) => rom.erase(command, data),
  [COMMAND.READ_FLASH]: (rom, command, data) => rom.beginReading(command, data),
};

/** What arrives at the wrong rate: not what was sent, and rarely a packet. */
const scrambled = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, i) => (byte * 31 + i * 7) & 0x7f);
