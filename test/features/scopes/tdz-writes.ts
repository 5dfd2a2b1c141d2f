const log: string[] = [];
const t = (f: () => unknown) => {
  try {
    log.push("v:" + String(f()));
  } catch (e) {
    log.push((e as Error).name);
  }
};
t(() => {
  {
    w = 3;
    let w;
    return w;
  }
});
t(() => {
  w++;
  let w = 1;
  return w;
});
t(() => {
  w += 1;
  let w = 1;
  return w;
});
t(() => {
  (w = 5) as any;
  class w {}
  return 1;
});
t(() => {
  for (let i = 0; i < 2; i++) {
    if (i === 1) return x;
    let x = i;
    x;
  }
});
t(() => {
  let a = 1;
  {
    a = 2;
  }
  return a;
});
t(() => {
  w = (log.push("side"), 1);
  let w: any;
});
export default log;
