type Fn = () => void;
let active: { run: Fn; deps: Set<Set<any>> } | null = null;
let batchDepth = 0;
const pending = new Set<any>();
function signal<T>(v: T) {
  const subs = new Set<any>();
  const read = () => {
    if (active) {
      subs.add(active);
      active.deps.add(subs);
    }
    return v;
  };
  const write = (n: T | ((o: T) => T)) => {
    const nv = typeof n === "function" ? (n as any)(v) : n;
    if (Object.is(nv, v)) return;
    v = nv;
    for (const s of [...subs]) batchDepth ? pending.add(s) : s.run();
  };
  return [read, write] as const;
}
function effect(f: Fn) {
  const e = {
    run() {
      e.deps.forEach((d) => d.delete(e));
      e.deps.clear();
      const prev = active;
      active = e;
      try {
        f();
      } finally {
        active = prev;
      }
    },
    deps: new Set<Set<any>>(),
  };
  e.run();
  return () => {
    e.deps.forEach((d) => d.delete(e));
    e.deps.clear();
  };
}
function computed<T>(f: () => T) {
  const [r, w] = signal<T>(undefined as any);
  effect(() => w(f()));
  return r;
}
function batch(f: Fn) {
  batchDepth++;
  try {
    f();
  } finally {
    if (--batchDepth === 0) {
      const p = [...pending];
      pending.clear();
      p.forEach((s) => s.run());
    }
  }
}
const log: string[] = [];
const [a, setA] = signal(1),
  [b, setB] = signal(2),
  [on, setOn] = signal(true);
const sum = computed(() => a() + b());
const stop = effect(() => {
  log.push(on() ? `sum ${sum()}` : "off");
});
setA(5);
setA(5);
setB((x) => x * 10);
batch(() => {
  setA(0);
  setB(0);
  log.push("in batch");
});
setOn(false);
setA(100);
setOn(true);
stop();
setB(7);
export default [log, sum(), a(), b()];
