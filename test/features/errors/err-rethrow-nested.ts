const log: string[] = [];
function risky(n: number): number {
  if (n === 3) throw new RangeError("n=" + n);
  if (n === 5) throw new TypeError("n=" + n);
  return n;
}
function mid(n: number) {
  try {
    return risky(n);
  } catch (e) {
    if (e instanceof RangeError) {
      log.push("handled " + e.message);
      return -1;
    }
    throw e;
  } finally {
    log.push("mid " + n);
  }
}
const res: unknown[] = [];
for (let i = 2; i < 7; i++) {
  try {
    res.push(mid(i));
  } catch (e) {
    res.push((e as Error).constructor.name);
  }
}
function chain(d: number): void {
  try {
    if (d === 0) throw new Error("base");
    chain(d - 1);
  } catch (e) {
    throw new Error("level " + d, { cause: e });
  }
}
const causes: string[] = [];
try {
  chain(3);
} catch (e) {
  for (let x: any = e; x; x = x.cause) causes.push(x.message);
}
class Resource {
  static open = 0;
  constructor(public n: string) {
    Resource.open++;
  }
  close() {
    Resource.open--;
    log.push("close " + this.n);
  }
}
function using<T extends { close(): void }, R>(r: T, f: (r: T) => R): R {
  try {
    return f(r);
  } finally {
    r.close();
  }
}
const u = [
  using(new Resource("a"), (r) => r.n),
  (() => {
    try {
      return using(new Resource("b"), () => {
        throw new Error("x");
      });
    } catch (e: any) {
      return e.message;
    }
  })(),
];
export default { log, res, causes, u, open: Resource.open };
