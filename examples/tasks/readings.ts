/** Arithmetic on readings of a sensor: what a node does with them before it sends them anywhere. */

/** Mean and standard deviation. */
export function describe(readings: number[]): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    sum += reading;
    squares += reading * reading;
  }
  const mean = sum / readings.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / readings.length - mean * mean)) };
}

/** The mean of each reading and its neighbours up to `width` away: a smoother curve. */
export function smooth(readings: number[], width = 2): number[] {
  const smoothed: number[] = [];
  for (let i = 0; i < readings.length; i++) {
    let sum = 0;
    let count = 0;
    for (let at = Math.max(0, i - width); at <= i + width && at < readings.length; at++) {
      sum += readings[at];
      count++;
    }
    smoothed.push(sum / count);
  }
  return smoothed;
}

/** A remainder of 16 bits that tells whether readings arrived as they were sent (CRC-16/ARC). */
export function checksum(bytes: number[]): number {
  let crc = 0;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes[i];
    for (let bit = 0; bit < 8; bit++) {
      if (crc & 1) {
        crc = (crc >> 1) ^ 0xa001;
      } else {
        crc >>= 1;
      }
    }
  }
  return crc;
}
