/** Buffers and typed arrays. */

interface ArrayBuffer {
  readonly byteLength: number;
}
declare var ArrayBuffer: { new (byteLength: number): ArrayBuffer; readonly prototype: ArrayBuffer };
type ArrayBufferLike = ArrayBuffer;

interface TypedArray {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  readonly length: number;
  [index: number]: number;
  every(test: (value: number, index: number, array: this) => unknown): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(test: (value: number, index: number, array: this) => unknown): number[];
  find(test: (value: number, index: number, array: this) => unknown): number | undefined;
  findIndex(test: (value: number, index: number, array: this) => unknown): number;
  forEach(visit: (value: number, index: number, array: this) => void): void;
  includes(value: number): boolean;
  indexOf(value: number, from?: number): number;
  join(separator?: string): string;
  map(map: (value: number, index: number, array: this) => number): this;
  reduce<U>(step: (sum: U, value: number, index: number, array: this) => U, start: U): U;
  reverse(): this;
  set(values: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): this;
  some(test: (value: number, index: number, array: this) => unknown): boolean;
  sort(compare?: (left: number, right: number) => number): this;
  subarray(start?: number, end?: number): this;
  [Symbol.iterator](): ArrayIterator<number>;
}
interface TypedArrayConstructor<T> {
  new (length: number): T;
  new (values: ArrayLike<number>): T;
  new (buffer: ArrayBuffer, byteOffset?: number, length?: number): T;
  readonly prototype: T;
  readonly BYTES_PER_ELEMENT: number;
}
interface Uint8Array extends TypedArray {}
declare var Uint8Array: TypedArrayConstructor<Uint8Array>;
interface Uint8ClampedArray extends TypedArray {}
declare var Uint8ClampedArray: TypedArrayConstructor<Uint8ClampedArray>;
interface Int8Array extends TypedArray {}
declare var Int8Array: TypedArrayConstructor<Int8Array>;
interface Uint16Array extends TypedArray {}
declare var Uint16Array: TypedArrayConstructor<Uint16Array>;
interface Int16Array extends TypedArray {}
declare var Int16Array: TypedArrayConstructor<Int16Array>;
interface Uint32Array extends TypedArray {}
declare var Uint32Array: TypedArrayConstructor<Uint32Array>;
interface Int32Array extends TypedArray {}
declare var Int32Array: TypedArrayConstructor<Int32Array>;
interface Float32Array extends TypedArray {}
declare var Float32Array: TypedArrayConstructor<Float32Array>;
interface Float64Array extends TypedArray {}
declare var Float64Array: TypedArrayConstructor<Float64Array>;

interface DataView {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  getFloat32(offset: number, littleEndian?: boolean): number;
  getFloat64(offset: number, littleEndian?: boolean): number;
  getInt8(offset: number): number;
  getInt16(offset: number, littleEndian?: boolean): number;
  getInt32(offset: number, littleEndian?: boolean): number;
  getUint8(offset: number): number;
  getUint16(offset: number, littleEndian?: boolean): number;
  getUint32(offset: number, littleEndian?: boolean): number;
  setFloat32(offset: number, value: number, littleEndian?: boolean): void;
  setFloat64(offset: number, value: number, littleEndian?: boolean): void;
  setInt8(offset: number, value: number): void;
  setInt16(offset: number, value: number, littleEndian?: boolean): void;
  setInt32(offset: number, value: number, littleEndian?: boolean): void;
  setUint8(offset: number, value: number): void;
  setUint16(offset: number, value: number, littleEndian?: boolean): void;
  setUint32(offset: number, value: number, littleEndian?: boolean): void;
}
declare var DataView: {
  new (buffer: ArrayBuffer, byteOffset?: number, byteLength?: number): DataView;
  readonly prototype: DataView;
};
