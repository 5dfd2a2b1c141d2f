const calls: any[] = [];
const by = (name: string) => (a: number, b: number) => {
  calls.push(name, a, b);
  return a - b;
};
const r = [
  [3, 1, 2].sort(by("a")),
  [1, 2, 3, 4].sort(by("b")),
  [5, 4, 3, 3, 9, 0].sort(by("c")),
  [1].sort(by("d")),
  [2, 1].sort(by("e")),
  [].sort(by("f")),
  [3, undefined, 1, 2, , 0].sort(by("g") as any),
];
const words = ["pear", "fig", "apple", "kiwi", "plum", "date", "lime"];
words.sort((a, b) => {
  calls.push(a, b);
  return a.length - b.length;
});
const t = (n: string) =>
  ({
    toString() {
      calls.push("s" + n);
      return n;
    },
    valueOf() {
      calls.push("v" + n);
      return 1;
    },
  }) as any;
const sorted = [t("z"), t("q"), t("r"), t("a"), t("q")].sort().map((o) => o.toString());
const many = Array.from({ length: 100 }, (_, i) => (i * 37) % 101).sort((a, b) => a - b);
const stable = Array.from({ length: 50 }, (_, i) => ({ k: i % 3, i }))
  .sort((a, b) => a.k - b.k)
  .map((o) => o.i)
  .join();
export default [r, words, sorted, many.join(), stable, calls];
