/** Boards that hang on USB and have no terminal: their bridge's driver is missing, or another program took the bridge. */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./doctor.ts";
import { BRIDGES } from "./ports.ts";

/** Linux's drivers by bridge. */
const DRIVERS: Record<string, string> = {
  CP2102: "cp210x",
  CH340: "ch341",
  CH9102: "cdc_acm",
  CH343: "cdc_acm",
  FTDI: "ftdi_sio",
  PL2303: "pl2303",
  "ESP32 (USB)": "cdc_acm",
};

/**
 * Whether each bridge on USB has its terminal. @param sys where Linux lists its devices
 * @example examineDrivers("/sys") // { name: "driver", state: "bad", detail: "a CH340 hangs on USB and has no terminal", cure: "…" }
 */
export function examineDrivers(sys = "/sys"): Finding {
  if (process.platform !== "linux") return { name: "driver", state: "skipped", detail: "not told on this system" };
  const bridges = bridgesBelow(join(sys, "bus", "usb", "devices"));
  const terminals = linksIn(join(sys, "class", "tty"), "device");
  const without = bridges.filter(({ path }) => !terminals.some((terminal) => terminal.startsWith(`${path}/`)));
  if (without.length > 0) return withoutTerminal(without[0].bridge);
  if (bridges.length === 0)
    return { name: "driver", state: "skipped", detail: "no bridge that boards carry hangs on USB" };
  return { name: "driver", state: "ok", detail: bridges.map(({ bridge }) => bridge).join(", ") };
}

const withoutTerminal = (bridge: string): Finding => ({
  name: "driver",
  state: "bad",
  detail: `a ${bridge} hangs on USB and has no terminal`,
  cure: `Its driver:  sudo modprobe ${DRIVERS[bridge] ?? "usbserial"}   On Debian and Ubuntu brltty may have taken it:  sudo apt remove brltty   then plug it in again`,
});

function bridgesBelow(devices: string): { path: string; bridge: string }[] {
  return linksIn(devices).flatMap((path) => {
    const [vendor, product] = ["idVendor", "idProduct"].map((file) => textOf(join(path, file)));
    const bridge = vendor && (BRIDGES[`${vendor}:${product}`] ?? BRIDGES[vendor]);
    return bridge ? [{ path, bridge }] : [];
  });
}

/** Where the entries of a folder lead, or a link in each of them. */
function linksIn(folder: string, link = "."): string[] {
  return (attempt(() => readdirSync(folder)) ?? []).flatMap(
    (name) => attempt(() => realpathSync(join(folder, name, link))) ?? [],
  );
}

const textOf = (path: string) => attempt(() => readFileSync(path, "utf8").trim().toLowerCase());

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // what has just been unplugged is no device
  }
}
