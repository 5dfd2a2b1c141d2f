/** Arithmetic on readings of a sensor: what a node does with them before it sends them anywhere. */

/** The mean, and the range that it lies in. */
export function describe(readings: number[]): { mean: number; low: number; high: number } {
  let sum = 0;
  let low = readings[0];
  let high = readings[0];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    sum += reading;
    if (reading < low) low = reading;
    if (reading > high) high = reading;
  }
  return { mean: sum / readings.length, low, high };
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
