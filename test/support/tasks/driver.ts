/** A sensor's driver as people write it: a class that listens to a serial port, takes lines apart and hands out promises. */
interface SerialPort {
  setup(baud: number): void;
  on(event: "data", listener: (text: string) => void): void;
  removeListener(event: "data", listener: (text: string) => void): void;
  write(text: string): void;
}
/** Two ends of one line, which every build has. */
declare const LoopbackA: SerialPort;
declare const LoopbackB: SerialPort;

export interface Reading {
  id: number;
  value: number;
}

const BAUD = 9_600;
const LINE = /^(\d+):(-?[\d.]+)$/;

class Ring<Item> {
  #items: Item[] = [];
  constructor(readonly size: number) {}

  push(item: Item): void {
    this.#items.push(item);
    if (this.#items.length > this.size) this.#items.shift();
  }

  get last(): Item | undefined {
    return this.#items[this.#items.length - 1];
  }

  *[Symbol.iterator]() {
    yield* this.#items;
  }
}

class Sensor {
  readonly readings = new Ring<Reading>(3);
  private text = "";
  private waiting: ((reading: Reading) => void)[] = [];

  constructor(private port: SerialPort) {
    this.onData = this.onData.bind(this);
    port.setup(BAUD);
    port.on("data", this.onData);
  }

  private onData(part: string): void {
    this.text += part;
    for (let end = this.text.indexOf("\n"); end >= 0; end = this.text.indexOf("\n")) {
      const found = LINE.exec(this.text.slice(0, end));
      this.text = this.text.slice(end + 1);
      if (found) this.take({ id: Number(found[1]), value: parseFloat(found[2]!) });
    }
  }

  private take(reading: Reading): void {
    this.readings.push(reading);
    this.waiting.splice(0).forEach((resolve) => resolve(reading));
  }

  next(): Promise<Reading> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.port.removeListener("data", this.onData);
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** What the driver makes of lines that come in pieces, of one that is none, and of one after its end. */
export async function read(): Promise<{ first: Reading; second: Reading; all: string[]; last: Reading | undefined }> {
  const sensor = new Sensor(LoopbackB);
  LoopbackA.setup(BAUD);
  setTimeout(() => LoopbackA.write("1:20.5\n2:"), 20);
  setTimeout(() => LoopbackA.write("-3.25\nbad\n3:7\n4:8\n"), 60);
  const first = await sensor.next();
  const second = await sensor.next();
  await pause(80);
  sensor.close();
  LoopbackA.write("5:9\n");
  await pause(50);
  const all = [...sensor.readings].map(({ id, value }) => `${id}=${value.toFixed(2)}`);
  return { first, second, all, last: sensor.readings.last };
}
