class DefaultMap<K, V> extends Map<K, V> {
  constructor(private make: () => V) {
    super();
  }
  override get(k: K): V {
    if (!this.has(k)) this.set(k, this.make());
    return super.get(k)!;
  }
}
const d = new DefaultMap<string, string[]>(() => []);
d.get("a").push("x");
d.get("a").push("y");
d.get("b");
export default [[...d], d.size];
