import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bootId, countBoot, harden, seed } from "../../../node-firmware/cold/boot.ts";
import { fakeStorage, type FakeStorage } from "../../support/fake-storage.ts";

let storage: FakeStorage;
let said: string[];
let seeds: number[];

beforeEach(() => {
  said = [];
  seeds = [];
  storage = fakeStorage();
  vi.stubGlobal("print", (text: string) => said.push(text));
  vi.stubGlobal("getSerial", () => "aabbccdd-eeff");
  vi.stubGlobal("E", {
    CRC32: (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7),
    srand: (value: number) => seeds.push(value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the boot counter", () => {
  it("counts on over 10,000 boots, in files of a page each that are never erased", () => {
    for (let boot = 0; boot < 10_000; boot++) expect(countBoot(storage)).toBe(boot);
    expect(storage.names()).toEqual(["broccoli.b0", "broccoli.b1", "broccoli.b2"]);
    expect(storage.read("broccoli.b2")!.length).toBe(4064);
    expect(said).toEqual([]);
  });

  it("clears one byte a boot, and writes no byte twice", () => {
    for (let boot = 0; boot < 3; boot++) countBoot(storage);
    expect(storage.read("broccoli.b0")).toBe("\0\0\0" + "\xff".repeat(4061));
  });

  it("takes a byte that was half cleared in a power cut for used", () => {
    countBoot(storage);
    storage.write("broccoli.b0", "\x7f", 1, 4064);
    expect(countBoot(storage)).toBe(2);
  });

  it("does not touch other files", () => {
    storage.write("broccoli.bin", "x");
    storage.write("broccoli.b", "x");
    expect(countBoot(storage)).toBe(0);
    expect(storage.names().sort()).toEqual(["broccoli.b", "broccoli.b0", "broccoli.bin"]);
  });

  it("never makes Storage compact itself: with too little room it says so instead", () => {
    storage.freeBytes = 12_287;
    expect(countBoot(storage)).toBe(-1);
    expect(said[0]).toMatch(/^E644 .*Storage is full/);
    expect(storage.names()).toEqual([]);
  });

  it("needs no room while its file lasts", () => {
    countBoot(storage);
    storage.freeBytes = 0;
    expect(countBoot(storage)).toBe(1);
  });

  it("survives a flash that cannot be written", () => {
    storage.write = () => {
      throw new Error("Unable to find or create file");
    };
    expect(countBoot(storage)).toBe(-1);
    expect(said[0]).toMatch(/^E644 .*Unable to find or create file/);
  });
});

describe("the boot id", () => {
  it("differs from that of every other boot, whatever the random generator gives", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const ids = Array.from({ length: 600 }, () => bootId(storage));
    expect(new Set(ids).size).toBe(600);
    vi.restoreAllMocks();
  });

  it("is short: every packet carries it", () => {
    for (let boot = 0; boot < 300; boot++) expect(bootId(storage)).toMatch(/^[0-9a-z]{4,5}$/);
  });

  it("begins with a letter that no number has where there is no counter", () => {
    storage.freeBytes = 0;
    expect(bootId(storage)).toMatch(/^-[0-9a-z]{3}$/);
  });

  it("seeds the generator anew at each boot", () => {
    vi.spyOn(Date, "now").mockReturnValue(1_000);
    for (let boot = 0; boot < 100; boot++) seed(boot);
    expect(new Set(seeds).size).toBe(100);
    vi.restoreAllMocks();
  });
});

describe("hardening", () => {
  it("closes the telnet console and starts a watchdog of 60 s", () => {
    const setOptions = vi.fn();
    const enableWatchdog = vi.fn();
    vi.stubGlobal("E", { enableWatchdog });
    harden((name) => (name === "TelnetServer" ? { setOptions } : undefined));
    expect(setOptions).toHaveBeenCalledWith({ mode: "off" });
    expect(enableWatchdog).toHaveBeenCalledWith(60, true);
  });

  it("goes on where a board has neither", () => {
    vi.stubGlobal("E", {});
    harden(() => {
      throw new Error("Module TelnetServer not found");
    });
    expect(said).toEqual([]);
  });
});
