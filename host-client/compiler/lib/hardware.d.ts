/** Of the ESP32 build: pictures, waves, HTTP, files on a card, lamps, memory by address. Signatures after its sources (jswrap_*.c). */

interface Graphics {
  getWidth(): number;
  getHeight(): number;
  getBPP(): number;
  reset(): this;
  clear(resetState?: boolean): this;
  fillRect(x1: number, y1: number, x2: number, y2: number): this;
  clearRect(x1: number, y1: number, x2: number, y2: number): this;
  drawRect(x1: number, y1: number, x2: number, y2: number): this;
  fillCircle(x: number, y: number, radius: number): this;
  drawCircle(x: number, y: number, radius: number): this;
  fillEllipse(x1: number, y1: number, x2: number, y2: number): this;
  drawEllipse(x1: number, y1: number, x2: number, y2: number): this;
  getPixel(x: number, y: number): number;
  setPixel(x: number, y: number, color?: number): this;
  setColor(color: number | string): this;
  setColor(red: number, green: number, blue: number): this;
  setBgColor(color: number | string): this;
  setBgColor(red: number, green: number, blue: number): this;
  getColor(): number;
  getBgColor(): number;
  setClipRect(x1: number, y1: number, x2: number, y2: number): this;
  setFont(name: string, size?: number): this;
  setFontVector(size: number): this;
  setFontBitmap(): this;
  setFontAlign(x: number, y?: number, rotation?: number): this;
  getFont(): string;
  getFontHeight(): number;
  stringWidth(text: string): number;
  wrapString(text: string, width: number): string[];
  drawString(text: string, x: number, y: number, solid?: boolean): this;
  drawLine(x1: number, y1: number, x2: number, y2: number): this;
  lineTo(x: number, y: number): this;
  moveTo(x: number, y: number): this;
  drawPoly(points: ArrayLike<number>, closed?: boolean): this;
  fillPoly(points: ArrayLike<number>): this;
  setRotation(quarters: number, reflect?: boolean): this;
  drawImage(image: any, x: number, y: number, options?: { rotate?: number; scale?: number; frame?: number }): this;
  asImage(type?: "object" | "string"): any;
  getModified(reset?: boolean): { x1: number; y1: number; x2: number; y2: number } | undefined;
  scroll(x: number, y: number): this;
  dump(): void;
  readonly buffer: ArrayBuffer;
}
declare var Graphics: {
  createArrayBuffer(
    width: number,
    height: number,
    bpp: number,
    options?: { zigzag?: boolean; vertical_byte?: boolean; msb?: boolean; interleavex?: boolean; color_order?: string },
  ): Graphics;
  createCallback(
    width: number,
    height: number,
    bpp: number,
    callback:
      | ((x: number, y: number, color: number) => void)
      | {
          setPixel(x: number, y: number, color: number): void;
          fillRect?(x1: number, y1: number, x2: number, y2: number, color: number): void;
        },
  ): Graphics;
  createImage(text: string): any;
};

interface Waveform {
  startOutput(pin: Pin, frequency: number, options?: { time?: number; repeat?: boolean; npin?: Pin }): void;
  startInput(pin: Pin, frequency: number, options?: { time?: number; repeat?: boolean }): void;
  stop(): void;
  on(event: "finish" | "buffer", listener: (buffer: ArrayBuffer) => void): void;
  readonly buffer: Uint8Array | Uint16Array;
}
declare var Waveform: {
  new (samples: number | ArrayBuffer, options?: { doubleBuffer?: boolean; bits?: 8 | 16 }): Waveform;
};

declare function peek8(address: number): number;
declare function peek16(address: number): number;
declare function poke8(address: number, value: number): void;
declare function poke16(address: number, value: number): void;
declare function shiftOut(
  pins: Pin | Pin[],
  options: { clk?: Pin; clkPol?: boolean; repeat?: number },
  data: any,
): void;
declare const I2C2: I2C;

interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: { [name: string]: string };
  on(event: "data", listener: (data: string) => void): void;
  on(event: "close", listener: () => void): void;
  available(): number;
  read(chars?: number): string | undefined;
}
interface HttpReply {
  headers: { [name: string]: string };
  setHeader(name: string, value: string): void;
  writeHead(status: number, headers?: { [name: string]: string | number }): void;
  write(data: string): boolean;
  end(data?: string): void;
  on(event: "drain" | "close", listener: () => void): void;
}
interface HttpResponse {
  readonly statusCode: string;
  readonly statusMessage: string;
  readonly httpVersion: string;
  readonly headers: { [name: string]: string };
  on(event: "data", listener: (data: string) => void): void;
  on(event: "close" | "error", listener: (error?: any) => void): void;
  available(): number;
  read(chars?: number): string | undefined;
}
interface HttpCall {
  write(data: string): boolean;
  end(data?: string): void;
  on(event: "drain" | "error", listener: (error?: any) => void): void;
}
interface HttpOptions {
  host: string;
  port?: number;
  path?: string;
  method?: string;
  protocol?: string;
  headers?: { [name: string]: string | number };
}
interface HttpModule {
  get(options: string | HttpOptions, done: (response: HttpResponse) => void): HttpCall;
  request(options: string | HttpOptions, done: (response: HttpResponse) => void): HttpCall;
  createServer(handle: (request: HttpRequest, reply: HttpReply) => void): { listen(port: number): void; close(): void };
}
interface FsModule {
  readFileSync(path: string): string | undefined;
  writeFileSync(path: string, data: string): boolean;
  appendFileSync(path: string, data: string): boolean;
  readdirSync(path: string): string[];
  statSync(path: string): { size: number; dir: boolean; mtime: Date };
  unlinkSync(path: string): boolean;
}
interface NeopixelModule {
  write(pin: Pin, data: ArrayLike<number>): void;
}
interface HeatshrinkModule {
  compress(data: any): ArrayBuffer;
  decompress(data: any): ArrayBuffer;
}
interface FlashModule {
  read(length: number, address: number): Uint8Array;
  write(data: any, address: number): void;
  erasePage(address: number): void;
  getPage(address: number): { addr: number; length: number };
  getFree(): { addr: number; length: number }[];
}
