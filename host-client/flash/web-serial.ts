/**
 * A port as browsers have it (Web Serial), over the `serialport` package: the shape that Espressif's `esptool-js` wants.
 * Only what that library uses. Source: https://wicg.github.io/serial/
 */
import { openSerial, type SerialFactory, type SerialStream } from "./serial-line.ts";

/** Ids of the USB bridge, where there is one. */
export interface UsbIds {
  usbVendorId?: number;
  usbProductId?: number;
}

/** Control lines as Web Serial names them. */
export interface LineSignals {
  dataTerminalReady?: boolean;
  requestToSend?: boolean;
}

/**
 * A Web-Serial-shaped port.
 *
 * @example
 * ```ts
 * const port = new WebSerialPort("/dev/ttyUSB0");
 * const loader = new ESPLoader({ transport: new Transport(port), baudrate: 460800 });
 * ```
 */
export class WebSerialPort {
  readable: ReadableStream<Uint8Array> | null = null;
  writable: WritableStream<Uint8Array> | null = null;
  /** False once the driver has refused to set DTR and RTS: then nobody can reset the board from here. */
  hasControlLines = true;
  /** Called when the port goes away by itself. */
  onLost: (error: Error) => void = () => {};
  readonly path: string;
  #factory: SerialFactory | undefined;
  #ids: UsbIds;
  #stream: SerialStream | undefined;
  // the driver sets both lines at each call, so the one that is not named must be remembered
  #lines = { dtr: false, rts: false };
  #isClosing = false;

  constructor(path: string, options: { factory?: SerialFactory; ids?: UsbIds } = {}) {
    this.path = path;
    this.#factory = options.factory;
    this.#ids = options.ids ?? {};
  }

  getInfo(): UsbIds {
    return this.#ids;
  }

  /** @throws FlashError as `openSerial` */
  async open({ baudRate }: { baudRate: number }): Promise<void> {
    const stream = await openSerial(this.path, baudRate, this.#factory);
    this.#stream = stream;
    this.#isClosing = false;
    this.readable = this.#readFrom(stream);
    this.writable = new WritableStream({ write: (data) => call((done) => stream.write(data, done)) });
  }

  #readFrom(stream: SerialStream): ReadableStream<Uint8Array> {
    let isWanted = true;
    return new ReadableStream({
      cancel: () => void (isWanted = false),
      start: (controller) => {
        stream.on("data", (data) => isWanted && controller.enqueue(new Uint8Array(data)));
        stream.on("error", () => {}); // each call gets its own error; what remains is told by `close`
        stream.on("close", (error) => {
          if (this.#isClosing) return;
          isWanted = false;
          this.readable = this.writable = null;
          const lost = error ?? new Error("the port was closed");
          controller.error(lost);
          this.onLost(lost);
        });
      },
    });
  }

  async setSignals({ dataTerminalReady, requestToSend }: LineSignals): Promise<void> {
    this.#lines = { dtr: dataTerminalReady ?? this.#lines.dtr, rts: requestToSend ?? this.#lines.rts };
    const stream = this.#stream;
    if (!stream?.isOpen || !this.hasControlLines) return;
    try {
      await call((done) => stream.set(this.#lines, done));
    } catch (error) {
      if (!/ioctl|not supported/i.test((error as Error).message)) throw error;
      this.hasControlLines = false; // a port without these lines: the board is put into download mode by hand
    }
  }

  /** Changes the rate without closing, which would reset some boards; esptool-js uses it where it exists. */
  async setBaudRate(baudRate: number): Promise<void> {
    await call((done) => this.#stream!.update({ baudRate }, done));
  }

  async close(): Promise<void> {
    const stream = this.#stream;
    this.#isClosing = true;
    this.readable = this.writable = null;
    if (stream?.isOpen) await call((done) => stream.close(done));
  }
}

const call = (start: (done: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
