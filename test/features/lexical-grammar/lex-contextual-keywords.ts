const async = 1, of = [1, 2], get = 3, set = 4, from = 5, as = 6, type = 7, declare = 8, namespace = 9, abstract = 10, readonly = 11, is = 12, keyof = 13;
const out: number[] = [];
for (const x of of) out.push(x);
const o = { async, get, set, async *gen() {}, async f() { return 1; }, get get() { return "G"; }, set set(v: unknown) { out.push(99); }, async get2() {} };
(o as any).set = 1;
function target(type: number, of: number) { return type + of; }
class K { static static = 1; get = 2; set = 3; async = 4; static async = 5; static get get() { return 6; } }
const k = new K();
export default [async, out, from, as, type, declare, namespace, abstract, readonly, is, keyof, (o as any).get, target(1, 2), K.static, k.get, k.set, k.async, K.async, K.get];
