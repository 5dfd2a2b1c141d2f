const debounce = (f: (...a: any[]) => void, ms: number) => {
  let t: any;
  return (...a: any[]) => {
    clearTimeout(t);
    t = setTimeout(() => f(...a), ms);
  };
};
const throttle = (f: (...a: any[]) => void, ms: number) => {
  let wait = false,
    last: any[] | null = null;
  const tick = () => {
    if (last) {
      f(...last);
      last = null;
      setTimeout(tick, ms);
    } else wait = false;
  };
  return (...a: any[]) => {
    if (wait) {
      last = a;
      return;
    }
    f(...a);
    wait = true;
    setTimeout(tick, ms);
  };
};
const calls: any[] = [];
const d = debounce((x) => calls.push("d" + x), 10),
  t = throttle((x) => calls.push("t" + x), 20);
d(1);
d(2);
t(1);
t(2);
t(3);
export default new Promise((res) =>
  setTimeout(() => {
    d(3);
    setTimeout(() => res(calls), 40);
  }, 40),
);
