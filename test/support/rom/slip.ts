/** SLIP framing (RFC 1055), as the chip sees it: written apart from the code under test. */

const END = 0xc0;
const ESC = 0xdb;
const ESC_END = 0xdc;
const ESC_ESC = 0xdd;

/** One packet as it goes over the line. */
export function frame(packet: Uint8Array): Buffer {
  const out = [END];
  for (const byte of packet) {
    if (byte === END) out.push(ESC, ESC_END);
    else if (byte === ESC) out.push(ESC, ESC_ESC);
    else out.push(byte);
  }
  return Buffer.from([...out, END]);
}

/** Collects packets from a stream of bytes; what lies between packets is thrown away, as the ROM does. */
export function createDeframer(onPacket: (packet: Buffer) => void) {
  let packet: number[] | undefined;
  let isEscaped = false;
  const take = (byte: number) => {
    if (byte === END) {
      // an END after an empty packet opens the next one
      if (packet && packet.length > 0) {
        onPacket(Buffer.from(packet));
        packet = undefined;
      } else packet = [];
      isEscaped = false;
    } else if (packet) {
      if (isEscaped) packet.push(byte === ESC_END ? END : byte === ESC_ESC ? ESC : byte);
      else if (byte !== ESC) packet.push(byte);
      isEscaped = !isEscaped && byte === ESC;
    }
  };
  return (bytes: Uint8Array) => bytes.forEach(take);
}
