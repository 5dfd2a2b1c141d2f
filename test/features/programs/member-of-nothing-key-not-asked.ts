let asked = 0;
const key = {
  toString() {
    asked++;
    return "k";
  },
} as any;
const none: any = undefined;
const texts: string[] = [];
const attempt = (f: () => any) => {
  try {
    f();
    texts.push("ran");
  } catch (e) {
    texts.push((e as Error).message);
  }
};
attempt(() => none[key]);
attempt(() => {
  none[key] = 1;
});
attempt(() => {
  none[key]++;
});
attempt(() => {
  none[key] += 1;
});
attempt(() => {
  none[key] ??= 1;
});
attempt(() => none[{} as any]);
attempt(() => none[Symbol("q")]);
attempt(() => none[null as any]);
export default [asked, texts];
