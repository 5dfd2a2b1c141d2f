class K {
  #p = 0;
  q = 0;
  static s = 0;
  run() {
    const o: any = {
      get n() {
        return 1;
      },
      set n(v) {
        log.push("s" + v);
      },
    };
    const k = "key";
    for (this.#p of [1, 2]);
    for (this.q of [3]);
    for (K.s of [4]);
    for (o.n of [5]);
    for (o[k] of [6]);
    for (o["a" + k] in { z: 1 });
    for (o.list of [[7]]);
    for ([o.x, this.q] of [[8, 9]]);
    for ({ a: o.y } of [{ a: 10 }]);
    const f = Object.freeze({ v: 1 }) as any;
    try {
      for (f.v of [2]);
    } catch (e: any) {
      log.push(e.name);
    }
    const arr: any[] = [];
    for (arr[arr.length] of "ab");
    for (arr.length of [1]);
    return [this.#p, this.q, K.s, o.key, o.akey, o.list, o.x, o.y, arr];
  }
}
const log: any[] = [];
export default [new K().run(), log];
