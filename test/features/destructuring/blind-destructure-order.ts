const log: string[] = [];
const say = <T>(name: string, value: T): T => { log.push(name); return value; };
const source = {
  get a() { log.push("get a"); return undefined as number | undefined; },
  get b() { log.push("get b"); return 2; },
  get c() { log.push("get c"); return null; },
  get d() { log.push("get d"); return { e: [1, undefined, 3] as (number | undefined)[] }; },
};
const { [say("key a", "a") as "a"]: a = say("default a", 10), b = say("default b", 20), c = say("default c", 30), d: { e: [f, g = say("default g", f + 1), ...h] } } = source as any;
const target: any = { set p(v: number) { log.push("set p " + v); }, list: [] as number[] };
function obj(name: string) { log.push("obj " + name); return target; }
let q;
({ b: obj("1").p, a: obj("2").list[say("index", 1)] = say("default list", 5), d: { e: { length: q } } } = source as any);
[obj("3").p = say("default p", 7), [obj("4").list[0]]] = [undefined, [8]] as any;
function params({ x = say("x", 1), y = say("y", x + 1) } = say("whole", {} as any), [z] = [y * 2] as number[], w = z + x) {
  return [x, y, z, w];
}
let i = 0, s = [5, 6];
[i, s[i]] = [1, 9];
export default [a, b, c, f, g, h, q, target.list, params(), params({ x: 5 }, undefined), params({ y: 1 }, [3], 4), s, i, log];
