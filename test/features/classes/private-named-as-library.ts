class A {
  #map = new Map<string, number>();
  #push(x: any) {
    this.#list.push(x);
    return this;
  }
  #list: any[] = [];
  #then(f: any) {
    return f(1);
  }
  #toString() {
    return "priv";
  }
  get #length() {
    return 7;
  }
  #catch = (x: any) => x;
  #sort(f: any) {
    return [3, 1].sort(f);
  }
  static #keys() {
    return ["k"];
  }
  static keys() {
    return A.#keys();
  }
  run(o: A) {
    o.#push(1).#push(2);
    return [
      o.#list,
      o.#then((x: number) => x + 1),
      o.#toString(),
      o.#length,
      o.#catch(5),
      o.#sort((a: any, b: any) => a - b),
      o.#map.size,
      o.#name(1, 2),
      o.#call(3),
    ];
  }
  #name(...a: any[]) {
    return a.length;
  }
  #call(x: any) {
    return x * 2;
  }
}
const t = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [new A().run(new A()), A.keys(), String(new A()), t(() => new A().run({} as any))];
