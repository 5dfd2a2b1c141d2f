/**
 * Reads the files of a tar archive (POSIX ustar, as GNU tar writes it). Only what Espruino's release archives need:
 * ordinary files; links, devices and names beyond 255 characters are passed over.
 */

/** A block of the format; headers and contents are filled up to it. */
const BLOCK_BYTES = 512;
const FIELDS = { name: [0, 100], size: [124, 12], checksum: [148, 8], type: [156, 1], prefix: [345, 155] } as const;
const ORDINARY_FILE = ["0", ""];

/**
 * The ordinary files of an archive, by their path.
 * @throws Error where a header's checksum is wrong or the archive ends in the middle of a file.
 */
export function readTar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + BLOCK_BYTES <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK_BYTES);
    if (header.every((byte) => byte === 0)) break;
    checkHeader(header, at);
    const size = parseInt(field(header, "size"), 8);
    const start = at + BLOCK_BYTES;
    if (start + size > archive.length) throw new Error(`the archive ends in the middle of ${pathOf(header)}`);
    if (ORDINARY_FILE.includes(field(header, "type"))) files.set(pathOf(header), archive.slice(start, start + size));
    at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return files;
}

function field(header: Uint8Array, name: keyof typeof FIELDS): string {
  const [start, length] = FIELDS[name];
  const text = Buffer.from(header.subarray(start, start + length)).toString("latin1");
  return text.replace(/[\0 ]+$/, "").split("\0")[0];
}

function pathOf(header: Uint8Array): string {
  const prefix = field(header, "prefix");
  return prefix ? `${prefix}/${field(header, "name")}` : field(header, "name");
}

/** The sum of all bytes, with the checksum itself taken as spaces. */
function checkHeader(header: Uint8Array, at: number): void {
  const [start, length] = FIELDS.checksum;
  const sum = header.reduce((total, byte, i) => total + (i >= start && i < start + length ? 0x20 : byte), 0);
  if (parseInt(field(header, "checksum"), 8) !== sum) throw new Error(`no tar header at byte ${at}`);
}
