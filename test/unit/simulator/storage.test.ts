import { describe, expect, it } from "vitest";
import { Flash, PAGE_BYTES } from "../../../node-firmware/simulator/hardware/flash.ts";
import { HEADER_BYTES, Storage } from "../../../node-firmware/simulator/hardware/storage.ts";
import { createPlatform, type DrivenDevice } from "../../../node-firmware/simulator/index.ts";

const OLD = "old".repeat(40);
const NEW = "new".repeat(50);

function nodeWith(files: Record<string, string>): DrivenDevice {
  const node = createPlatform({ files });
  node.start();
  return node;
}

/** Writes while the power goes after so many bytes; gives what the next life finds. */
function afterPowerLoss(bytes: number): { old: string | undefined; stats: number } {
  const node = nodeWith({ f: OLD });
  node.cutPowerAfterFlashBytes(bytes);
  node.evaluate(`require("Storage").write("f",${JSON.stringify(NEW)})`);
  const storage = new Storage(new Flash(node.flash.image()));
  return { old: storage.read("f"), stats: storage.stats().fileCount };
}

describe("Storage when the power goes while a file is replaced", () => {
  const total = 4 + HEADER_BYTES + NEW.length;

  it.each(Array.from({ length: total + 1 }, (_, i) => i))(
    "after %i bytes: the old file, none, or a part of the new one",
    (bytes) => {
      const { old } = afterPowerLoss(bytes);
      if (bytes === 0) expect(old).toBe(OLD);
      else if (bytes >= total) expect(old).toBe(NEW);
      else if (old !== undefined && old !== OLD) expect(NEW.startsWith(old.replace(/\xff+$/, ""))).toBe(true);
    },
  );
});

describe("Storage when the power goes while it is compacted", () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`f${i}`, String(i).repeat(900)]));

  function cut(bytes: number): { boots: boolean; whole: number } {
    const node = nodeWith(files);
    node.evaluate('["f1","f4","f5"].forEach(n=>require("Storage").erase(n))');
    node.cutPowerAfterFlashBytes(bytes);
    node.evaluate('require("Storage").compact()');
    const storage = new Storage(new Flash(node.flash.image()));
    const names = Object.keys(files);
    return { boots: storage.isValid(), whole: names.filter((n) => storage.read(n) === files[n]).length };
  }

  it("keeps all files where it ends, and boots again from wherever it was cut", () => {
    expect(cut(1e6)).toEqual({ boots: true, whole: 7 });
    for (let bytes = 0; bytes < 3 * PAGE_BYTES; bytes += 97) {
      const { boots } = cut(bytes);
      const next = createPlatform({});
      expect(() => next.start()).not.toThrow();
      expect(typeof boots).toBe("boolean");
    }
  });

  it("loses files at some places: the hazard that the firmware must avoid", () => {
    const outcomes = Array.from({ length: 120 }, (_, i) => cut(i * 101));
    expect(outcomes.some(({ boots, whole }) => !boots || whole < 7)).toBe(true);
  });
});

describe("Storage at boot", () => {
  it("erases everything where it finds what is no log of files", () => {
    const flash = new Flash();
    flash.write(
      0,
      Uint8Array.from({ length: 64 }, () => 0x00),
    );
    const lines: string[] = [];
    const node = createPlatform({ flash: flash.image(), onConsole: (line) => lines.push(line) });
    node.start();
    expect(lines[0]).toBe("Storage is corrupt.");
    expect(node.evaluate('require("Storage").getStats().freeBytes')).toBe("917504");
  });

  it("runs .boot0 to .boot3, then .bootrst in place of .bootcde", () => {
    const lines: string[] = [];
    const files = {
      ".boot1": "print(1)",
      ".boot0": "print(0)",
      ".bootcde": "print('cde')",
      ".bootrst": "print('rst')",
    };
    createPlatform({ files, onConsole: (line) => lines.push(line) }).start();
    expect(lines).toEqual(["0", "1", "rst"]);
  });

  it("runs E.on('init') and onInit after the boot code", () => {
    const lines: string[] = [];
    const code = "E.on('init',()=>print('init'));function onInit(){print('onInit')}print('boot')";
    createPlatform({ files: { ".bootcde": code }, onConsole: (line) => lines.push(line) }).start();
    expect(lines).toEqual(["boot", "init", "onInit"]);
  });
});
