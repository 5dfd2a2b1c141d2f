const texts: string[] = [];
const attempt = (f: () => any) => {
  try {
    f();
    texts.push("ran");
  } catch (e) {
    texts.push((e as Error).constructor.name + " " + (e as Error).message);
  }
};
attempt(() => {
  (Math as any).PI = 3;
});
attempt(() => {
  (Number as any).MAX_VALUE++;
});
attempt(() => {
  (undefined as any) = 1;
});
attempt(() => {
  (NaN as any) = 1;
});
attempt(() => {
  (Infinity as any) += 1;
});
const own = { PI: 1 };
own.PI = 4;
export default [texts, Math.PI > 3.1, own.PI];
