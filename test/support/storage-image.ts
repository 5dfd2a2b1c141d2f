/** Espruino's flash storage as bytes: files one after another, each with a header of 32 (jsflash.h). */

const NAME_BYTES = 28;
const ALIGNMENT = 4;

/** One file: its size, its name padded with zeros, its content padded with what erased flash reads as. */
function fileImage(name: string, content: string): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`'${name}' is longer than ${NAME_BYTES} bytes`);
  const data = Buffer.from(content, "latin1");
  const header = Buffer.alloc(4 + NAME_BYTES);
  header.writeUInt32LE(data.length, 0);
  header.write(name, 4, "latin1");
  return Buffer.concat([header, data, Buffer.alloc(-data.length & (ALIGNMENT - 1), 0xff)]);
}

/** @returns the start of a flash that holds these files; the interpreter fills the rest with 0xFF */
export function storageImage(files: Record<string, string>): Buffer {
  return Buffer.concat(Object.entries(files).map(([name, content]) => fileImage(name, content)));
}
