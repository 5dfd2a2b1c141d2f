import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examineDrivers } from "../../../host-client/flash/drivers.ts";

/** A `/sys` with USB devices: ids, and the terminal below each, where there is one. */
function sysfs(devices: { ids: [vendor: string, product: string]; terminal?: string }[]): string {
  const root = mkdtempSync(join(tmpdir(), "broccoli-sys-"));
  for (const folder of ["bus/usb/devices", "class/tty", "devices"]) mkdirSync(join(root, folder), { recursive: true });
  devices.forEach(({ ids, terminal }, i) => {
    const device = join(root, "devices", `1-${i}`);
    mkdirSync(join(device, "interface"), { recursive: true });
    writeFileSync(join(device, "idVendor"), `${ids[0]}\n`);
    writeFileSync(join(device, "idProduct"), `${ids[1]}\n`);
    symlinkSync(device, join(root, "bus", "usb", "devices", `1-${i}`));
    if (!terminal) return;
    mkdirSync(join(root, "class", "tty", terminal));
    symlinkSync(join(device, "interface"), join(root, "class", "tty", terminal, "device"));
  });
  return root;
}

describe.skipIf(process.platform !== "linux")("The drivers of bridges on USB", () => {
  test("are there where each bridge has its terminal", () => {
    const sys = sysfs([
      { ids: ["10c4", "ea60"], terminal: "ttyUSB0" },
      { ids: ["303a", "1001"], terminal: "ttyACM0" },
      { ids: ["046d", "c31c"] }, // a keyboard
    ]);
    expect(examineDrivers(sys)).toEqual({ name: "driver", state: "ok", detail: "CP2102, ESP32 (USB)" });
  });

  test("are missing where a bridge has none, with the driver's name and the usual thief", () => {
    const sys = sysfs([{ ids: ["10c4", "ea60"], terminal: "ttyUSB0" }, { ids: ["1a86", "7523"] }]);
    expect(examineDrivers(sys)).toMatchObject({
      state: "bad",
      detail: "a CH340 hangs on USB and has no terminal",
      cure: expect.stringMatching(/modprobe ch341 .*brltty/),
    });
  });

  test("are not judged where no bridge hangs on USB, or none can be listed", () => {
    expect(examineDrivers(sysfs([{ ids: ["046d", "c31c"] }])).state).toBe("skipped");
    expect(examineDrivers("/no/such/folder").state).toBe("skipped");
  });
});
