const signal = (v) => {
  const subs = new Set();
  return {
    get value() {
      if (cur) subs.add(cur);
      return v;
    },
    set value(x) {
      if (x !== v) {
        v = x;
        [...subs].forEach((f) => f());
      }
    },
  };
};
let cur = null;
const effect = (f) => {
  const run = () => {
    cur = run;
    try {
      f();
    } finally {
      cur = null;
    }
  };
  run();
};
const a = signal(1),
  b = signal(2),
  log = [];
effect(() => log.push(a.value + b.value));
a.value = 5;
b.value++;
b.value = 3;
export default log;
