/** Finds the serial ports that boards hang on, and chooses one: or says which there are. */
import { readFileSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { FlashError } from "./errors.ts";
import { importSerialport } from "./serial-line.ts";
import type { UsbIds } from "./web-serial.ts";

/** A serial port with what USB says of it. */
export interface BoardPort {
  path: string;
  ids: UsbIds;
  /** The bridge: `CP2102`, `CH340`, `ESP32 (USB)`. */
  bridge: string;
}

/** Bridges that boards with ESP32 carry, by vendor id (and product id, where one vendor makes several). */
export const BRIDGES: Record<string, string> = {
  "10c4": "CP2102",
  "1a86": "CH340",
  "1a86:55d4": "CH9102",
  "1a86:55d3": "CH343",
  "0403": "FTDI",
  "067b": "PL2303",
  "303a": "ESP32 (USB)",
};

/** All ports that have a known bridge. `sys` is where Linux lists its terminals. */
export async function listBoardPorts(sys = "/sys/class/tty"): Promise<BoardPort[]> {
  const found = process.platform === "linux" ? listLinux(sys) : await listBySerialport();
  return found.filter(({ bridge }) => bridge !== "").sort((a, b) => a.path.localeCompare(b.path));
}

/** From sysfs: `serialport` asks `udevadm`, and brings the process down where that is not installed (Docker). */
function listLinux(sys: string): BoardPort[] {
  const names = safely(() => readdirSync(sys)) ?? [];
  return names
    .filter((name) => /^tty(USB|ACM)\d+$/.test(name))
    .map((name) => describePort(`/dev/${name}`, usbIdsOf(sys, name)));
}

/** The ids are in the first parent folder of the device that has them. */
function usbIdsOf(sys: string, name: string): [vendor: string, product: string] | undefined {
  let folder = safely(() => realpathSync(join(sys, name, "device")));
  while (folder && folder !== "/") {
    const vendor = safely(() => readFileSync(join(folder!, "idVendor"), "utf8").trim());
    if (vendor) return [vendor, readFileSync(join(folder, "idProduct"), "utf8").trim()];
    folder = dirname(folder);
  }
  return undefined;
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // what has just been unplugged is no port
  }
}

async function listBySerialport(): Promise<BoardPort[]> {
  const { SerialPort } = await importSerialport();
  const ports = await SerialPort.list();
  return ports.map(({ path, vendorId, productId }) =>
    describePort(path, vendorId ? [vendorId, productId ?? ""] : undefined),
  );
}

function describePort(path: string, usb: [vendor: string, product: string] | undefined): BoardPort {
  if (!usb) return { path, ids: {}, bridge: "" };
  const [vendor, product] = usb.map((id) => id.toLowerCase());
  return {
    path,
    ids: { usbVendorId: parseInt(vendor, 16), usbProductId: parseInt(product, 16) },
    bridge: BRIDGES[`${vendor}:${product}`] ?? BRIDGES[vendor] ?? "",
  };
}

/**
 * The one port to use.
 *
 * @param ports what was found
 * @param wanted the path that was asked for; taken as it is, whatever hangs there
 * @param command what was typed, for the suggestion: `broccoli flash`
 * @throws FlashError E601 none · E602 several.
 */
export function choosePort(ports: readonly BoardPort[], wanted: string | undefined, command: string): BoardPort {
  if (wanted !== undefined) return ports.find(({ path }) => path === wanted) ?? { path: wanted, ids: {}, bridge: "" };
  if (ports.length === 1) return ports[0];
  if (ports.length === 0) {
    throw new FlashError("E601", "no board was found on any USB port", {
      hint: `Is it plugged in, with a cable that carries data (many only charge)? Its port may also be named:  ${command} --port ${EXAMPLE_PORT}`,
    });
  }
  const list = ports.map(({ path, bridge }) => `${path} (${bridge})`).join(", ");
  throw new FlashError("E602", `there are ${ports.length} boards: ${list}`, {
    hint: `Choose one:  ${ports.map(({ path }) => `${command} --port ${path}`).join("\n             ")}`,
  });
}

const EXAMPLE_PORT =
  process.platform === "win32" ? "COM3" : process.platform === "darwin" ? "/dev/cu.usbserial-0001" : "/dev/ttyUSB0";
