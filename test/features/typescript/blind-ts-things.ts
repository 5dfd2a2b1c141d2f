enum Level { Low, Mid = 5, High, Max = Mid * 2, Text = "abc".length }
enum Color { Red = "r", Green = "g" }
const enum Bits { A = 1 << 0, B = 1 << 1, AB = A | B }
enum Mixed { A, B = "b", C = 7 }
namespace Geometry {
  export const unit = 2;
  export function area(r: number) { return r * r * unit; }
  export namespace Deep { export let count = 0; export const bump = () => ++count; }
  export class P { constructor(public x: number) {} }
}
namespace Geometry { export const twice = (n: number) => area(n) * 2; }
class Account {
  private history: number[] = [];
  declare readonly tag: string;
  constructor(public readonly owner: string, protected balance = 0, private limit?: number) {}
  deposit(this: Account, n: number): this { this.balance += n; this.history.push(n); return this; }
  get total(): number { return this.balance; }
  static of(o: string): Account;
  static of(o: string, n: number): Account;
  static of(o: string, n?: number) { return new Account(o, n); }
}
function over(x: string): string; function over(x: number): number;
function over(x: any) { return typeof x === "string" ? x + "!" : x + 1; }
type Shape = { kind: "c"; r: number } | { kind: "s"; a: number };
const area = (s: Shape): number => { switch (s.kind) { case "c": return s.r; case "s": return s.a ** 2; default: { const never: never = s; return never; } } };
const isText = (x: unknown): x is string => typeof x === "string";
function assertNum(x: unknown): asserts x is number { if (typeof x !== "number") throw new TypeError("no number"); }
Geometry.Deep.bump();
const conf = { a: 1, b: "x" } as const satisfies Record<string, unknown>;
let e = ""; try { assertNum("s"); } catch (x) { e = (x as Error).message; }
const tuple: [a: number, b?: string, ...rest: boolean[]] = [1, "z", true];
abstract class Repo<T extends { id: number }> { protected items = new Map<number, T>(); abstract name: string; add(t: T) { this.items.set(t.id, t); return this; } get size() { return this.items.size; } }
class Users extends Repo<{ id: number; n: string }> { override name = "users"; }
export default [Level.Low, Level[5], Level.Max, Level.Text, Level[6], Color.Red, Object.keys(Color), Object.keys(Mixed), Mixed[7], Bits.AB, Geometry.twice(3), Geometry.Deep.bump(), Geometry.Deep.count, new Geometry.P(4).x, Account.of("al").deposit(5).deposit(6).total, Object.keys(Account.of("b", 3)), over("a"), over(1), area({ kind: "s", a: 3 }), ["a", 1].filter(isText), conf, e, tuple, new Users().add({ id: 1, n: "x" }).add({ id: 1, n: "y" }).size, (<number>5) + 1, [1, null]!.length];
