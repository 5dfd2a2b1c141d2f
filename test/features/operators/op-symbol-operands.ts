const s: any = Symbol("s");
const kinds: string[] = [];
const attempt = (f: () => any) => {
  try {
    f();
    kinds.push("ran");
  } catch (e) {
    kinds.push((e as Error).constructor === TypeError ? "TypeError" : String(e));
  }
};
attempt(() => s + 1);
attempt(() => s | 0);
attempt(() => ~s);
attempt(() => 1 << s);
attempt(() => s < 1);
attempt(() => +s);
attempt(() => `${s}`);
attempt(() => {
  let x: any = s;
  x++;
});
attempt(() => {
  let x: any = 1;
  x ^= s;
});
attempt(() => s === s);
export default kinds;
