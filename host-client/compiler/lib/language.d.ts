/** The language's own types: objects, functions, text, numbers, errors, promises, iteration. */

interface Object {
  constructor: Function;
  toString(): string;
  valueOf(): Object;
  hasOwnProperty(key: PropertyKey): boolean;
  isPrototypeOf(value: Object): boolean;
  propertyIsEnumerable(key: PropertyKey): boolean;
}
interface PropertyDescriptor {
  configurable?: boolean;
  enumerable?: boolean;
  value?: any;
  writable?: boolean;
  get?(): any;
  set?(value: any): void;
}
interface ObjectConstructor {
  new (value?: any): Object;
  (value?: any): any;
  readonly prototype: Object;
  keys(value: object): string[];
  values<T>(value: { [key: string]: T } | ArrayLike<T>): T[];
  values(value: object): any[];
  entries<T>(value: { [key: string]: T } | ArrayLike<T>): [string, T][];
  entries(value: object): [string, any][];
  fromEntries<T>(entries: Iterable<readonly [PropertyKey, T]>): { [key: string]: T };
  assign<T extends object, U>(target: T, source: U): T & U;
  assign<T extends object, U, V>(target: T, first: U, second: V): T & U & V;
  assign(target: object, ...sources: any[]): any;
  create(prototype: object | null): any;
  getPrototypeOf(value: any): any;
  setPrototypeOf(value: any, prototype: object | null): any;
  getOwnPropertyNames(value: any): string[];
  getOwnPropertyDescriptor(value: any, key: PropertyKey): PropertyDescriptor | undefined;
  defineProperty<T>(value: T, key: PropertyKey, descriptor: PropertyDescriptor): T;
  defineProperties<T>(value: T, descriptors: { [key: string]: PropertyDescriptor }): T;
  hasOwn(value: object, key: PropertyKey): boolean;
  is(left: any, right: any): boolean;
  freeze<T>(value: T): Readonly<T>;
  seal<T>(value: T): T;
  preventExtensions<T>(value: T): T;
  isFrozen(value: any): boolean;
  isSealed(value: any): boolean;
  isExtensible(value: any): boolean;
}
declare var Object: ObjectConstructor;

interface Function {
  readonly prototype: any;
  readonly length: number;
  apply(self: any, args?: any): any;
  call(self: any, ...args: any[]): any;
  bind(self: any, ...args: any[]): any;
}
interface CallableFunction extends Function {
  apply<T, R>(this: (this: T) => R, self: T): R;
  apply<T, A extends any[], R>(this: (this: T, ...args: A) => R, self: T, args: A): R;
  call<T, A extends any[], R>(this: (this: T, ...args: A) => R, self: T, ...args: A): R;
  bind<T>(this: T, self: any): T;
  bind(this: Function, self: any, ...args: any[]): any;
}
interface NewableFunction extends Function {
  readonly prototype: any;
}
interface FunctionConstructor {
  readonly prototype: Function;
}
declare var Function: FunctionConstructor;
interface IArguments {
  [index: number]: any;
  length: number;
  [Symbol.iterator](): ArrayIterator<any>;
}

interface Boolean {
  valueOf(): boolean;
}
declare var Boolean: {
  new (value?: any): Boolean;
  <T>(value?: T): boolean;
};

interface Symbol {
  readonly description: string | undefined;
}
interface SymbolConstructor {
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
  readonly hasInstance: unique symbol;
  readonly toPrimitive: unique symbol;
  readonly toStringTag: unique symbol;
  (description?: string | number): symbol;
  for(key: string): symbol;
  keyFor(symbol: symbol): string | undefined;
}
declare var Symbol: SymbolConstructor;

interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}
interface ErrorConstructor {
  new (message?: string, options?: { cause?: unknown }): Error;
  (message?: string, options?: { cause?: unknown }): Error;
  readonly prototype: Error;
}
declare var Error: ErrorConstructor;
interface TypeError extends Error {}
declare var TypeError: ErrorConstructor;
interface RangeError extends Error {}
declare var RangeError: ErrorConstructor;
interface ReferenceError extends Error {}
declare var ReferenceError: ErrorConstructor;
interface SyntaxError extends Error {}
declare var SyntaxError: ErrorConstructor;
interface EvalError extends Error {}
declare var EvalError: ErrorConstructor;
interface URIError extends Error {}
declare var URIError: ErrorConstructor;
interface AggregateError extends Error {
  errors: any[];
}
declare var AggregateError: {
  new (errors: Iterable<any>, message?: string, options?: { cause?: unknown }): AggregateError;
  readonly prototype: AggregateError;
};

interface PromiseLike<T> {
  then<R = T, E = never>(
    fulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    rejected?: ((reason: any) => E | PromiseLike<E>) | null,
  ): PromiseLike<R | E>;
}
interface Promise<T> {
  then<R = T, E = never>(
    fulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    rejected?: ((reason: any) => E | PromiseLike<E>) | null,
  ): Promise<R | E>;
  catch<E = never>(rejected?: ((reason: any) => E | PromiseLike<E>) | null): Promise<T | E>;
  finally(settled?: (() => void) | null): Promise<T>;
}
interface PromiseFulfilledResult<T> {
  status: "fulfilled";
  value: T;
}
interface PromiseRejectedResult {
  status: "rejected";
  reason: any;
}
interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  readonly prototype: Promise<any>;
  resolve(): Promise<void>;
  resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>;
  reject<T = never>(reason?: any): Promise<T>;
  all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>;
  race<T>(values: readonly T[]): Promise<Awaited<T>>;
  any<T>(values: readonly T[]): Promise<Awaited<T>>;
  allSettled<T>(values: readonly T[]): Promise<(PromiseFulfilledResult<Awaited<T>> | PromiseRejectedResult)[]>;
  withResolvers<T>(): { promise: Promise<T>; resolve(value: T | PromiseLike<T>): void; reject(reason?: any): void };
}
declare var Promise: PromiseConstructor;
type Awaited<T> = T extends null | undefined
  ? T
  : T extends object & { then(fulfilled: infer F, ...args: infer _): any }
    ? F extends (value: infer V, ...args: infer _) => any
      ? Awaited<V>
      : never
    : T;

type PropertyKey = string | number | symbol;
type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (
  ...args: infer P
) => any
  ? P
  : never;
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R
  ? R
  : any;
interface ThisType<T> {}

interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}
interface IteratorReturnResult<T> {
  done: true;
  value: T;
}
type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;
interface Iterator<T, R = any, N = any> {
  next(...args: [] | [N]): IteratorResult<T, R>;
  return?(value?: R): IteratorResult<T, R>;
  throw?(reason?: any): IteratorResult<T, R>;
}
interface Iterable<T, R = any, N = any> {
  [Symbol.iterator](): Iterator<T, R, N>;
}
interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> {
  [Symbol.iterator](): IterableIterator<T, R, N>;
}
interface ArrayIterator<T> extends IterableIterator<T, undefined, unknown> {}
interface MapIterator<T> extends IterableIterator<T, undefined, unknown> {}
interface SetIterator<T> extends IterableIterator<T, undefined, unknown> {}
interface StringIterator<T> extends IterableIterator<T, undefined, unknown> {}
interface Generator<T = unknown, R = any, N = any> extends IterableIterator<T, R, N> {
  return(value: R): IteratorResult<T, R>;
  throw(reason: any): IteratorResult<T, R>;
}
interface AsyncIterator<T, R = any, N = any> {
  next(...args: [] | [N]): Promise<IteratorResult<T, R>>;
  return?(value?: R | PromiseLike<R>): Promise<IteratorResult<T, R>>;
  throw?(reason?: any): Promise<IteratorResult<T, R>>;
}
interface AsyncIterable<T, R = any, N = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, R, N>;
}
interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N>;
}
interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIterableIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncGenerator<T, R, N>;
}
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}

declare var NaN: number;
declare var Infinity: number;
declare var undefined: undefined;
declare var globalThis: any;
declare function parseInt(text: any, radix?: number): number;
declare function parseFloat(text: any): number;
declare function isNaN(value: any): boolean;
declare function isFinite(value: any): boolean;
declare function encodeURIComponent(text: string | number | boolean): string;
declare function decodeURIComponent(text: string): string;
declare function encodeURI(text: string): string;
declare function decodeURI(text: string): string;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
declare var Reflect: {
  apply(target: Function, self: any, args: ArrayLike<any>): any;
  construct(target: Function, args: ArrayLike<any>): any;
  defineProperty(target: object, key: PropertyKey, descriptor: PropertyDescriptor): boolean;
  deleteProperty(target: object, key: PropertyKey): boolean;
  get(target: object, key: PropertyKey, receiver?: any): any;
  getPrototypeOf(target: object): object | null;
  has(target: object, key: PropertyKey): boolean;
  ownKeys(target: object): (string | symbol)[];
  set(target: object, key: PropertyKey, value: any): boolean;
  setPrototypeOf(target: object, prototype: object | null): boolean;
};
/** Not on a node: what uses `import.meta` is refused at its place. */
interface ImportMeta {}
