const priv = new WeakMap<object, { balance: number }>();
class Account {
  constructor(b: number) {
    priv.set(this, { balance: b });
  }
  deposit(n: number) {
    priv.get(this)!.balance += n;
    return this;
  }
  get balance() {
    return priv.get(this)!.balance;
  }
}
const a = new Account(10),
  ws = new WeakSet<object>([a]);
const key = {},
  wm = new WeakMap([[key, 1]]);
export default [
  a.deposit(5).deposit(1).balance,
  priv.has(a),
  priv.has({}),
  Object.keys(a),
  ws.has(a),
  ws.delete(a),
  ws.has(a),
  wm.get(key),
  wm.delete(key),
  wm.get(key),
  wm.set(key, 2) === wm,
  wm.has(1 as any),
  wm.get("x" as any),
  (() => {
    try {
      wm.set(1 as any, 1);
    } catch (e: any) {
      return e.name;
    }
  })(),
  (() => {
    try {
      ws.add("x" as any);
    } catch (e: any) {
      return e.name;
    }
  })(),
  wm instanceof WeakMap,
];
