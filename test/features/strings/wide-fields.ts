class Label {
  constructor(private text: string) {}
  get size() {
    return this.text.length;
  }
  cut(n: number) {
    return this.text.length > n ? this.text.slice(0, n) + "…" : this.text;
  }
}
const l = new Label("Grüße aus Köln");
export default [l.size, l.cut(5), l.cut(5).length, new Label("abc").cut(2)];
