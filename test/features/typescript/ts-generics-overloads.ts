function f(x: string): string;
function f(x: number): number;
function f(x: any) {
  return typeof x === "string" ? x + "!" : x + 1;
}
const id = <T,>(x: T): T => x;
const xs: Array<[string, number]> = [["a", 1]];
export default [f("a"), f(1), id<string>("q"), xs[0]![1], 5 as any];
