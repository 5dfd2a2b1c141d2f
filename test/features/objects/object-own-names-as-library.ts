const page = {
  link: "x",
  big: 1,
  sub() {
    return this.link + this.big;
  },
  compile: (s: string) => s + "!",
};
const { link, big } = page;
class Buf {
  size = 1;
  resize(n: number) {
    this.size = n;
    return this;
  }
}
const job = JSON.parse('{"anchor": 5, "bold": true}');
export default [link, big, page.sub(), page.compile("a"), new Buf().resize(4).size, job.anchor, job.bold];
