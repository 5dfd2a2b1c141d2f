import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listBoardPorts } from "../../../host-client/flash/ports.ts";

/** A `/sys/class/tty` as Linux lays it out: each terminal a link to its device, the ids in the USB device above. */
function sysfs(terminals: Record<string, [vendor: string, product: string] | undefined>): string {
  const root = mkdtempSync(join(tmpdir(), "broccoli-sys-"));
  const tty = join(root, "class", "tty");
  mkdirSync(tty, { recursive: true });
  for (const [name, ids] of Object.entries(terminals)) {
    const usb = join(root, "devices", `usb-${name}`);
    mkdirSync(join(usb, "interface", name), { recursive: true });
    if (ids) {
      writeFileSync(join(usb, "idVendor"), `${ids[0]}\n`);
      writeFileSync(join(usb, "idProduct"), `${ids[1]}\n`);
    }
    mkdirSync(join(tty, name));
    symlinkSync(join(usb, "interface", name), join(tty, name, "device"));
  }
  return tty;
}

describe.skipIf(process.platform !== "linux")("Ports on Linux", () => {
  test("are those with a bridge that boards carry, by name and ids", async () => {
    const tty = sysfs({
      ttyUSB1: ["1a86", "55d4"],
      ttyUSB0: ["10c4", "ea60"],
      ttyACM0: ["303a", "1001"],
      ttyUSB9: ["1234", "5678"],
      ttyS0: undefined,
      tty1: undefined,
    });
    expect(await listBoardPorts(tty)).toEqual([
      { path: "/dev/ttyACM0", ids: { usbVendorId: 0x303a, usbProductId: 0x1001 }, bridge: "ESP32 (USB)" },
      { path: "/dev/ttyUSB0", ids: { usbVendorId: 0x10c4, usbProductId: 0xea60 }, bridge: "CP2102" },
      { path: "/dev/ttyUSB1", ids: { usbVendorId: 0x1a86, usbProductId: 0x55d4 }, bridge: "CH9102" },
    ]);
  });

  test("are none where there is no such folder, and no program is asked for", async () => {
    expect(await listBoardPorts(join(tmpdir(), "broccoli-no-such-sys"))).toEqual([]);
  });
});
