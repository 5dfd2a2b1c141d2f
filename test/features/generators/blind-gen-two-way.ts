function* averager(): Generator<number, string, number | undefined> {
  let total = 0;
  let count = 0;
  let last = 0;
  try {
    while (true) {
      const got: number | undefined = yield last;
      if (got === undefined) break;
      total += got;
      count++;
      last = total / count;
    }
  } finally {
    total = -1;
  }
  return `n=${count} t=${total}`;
}
const a = averager();
const steps = [a.next(), a.next(10), a.next(20), a.next(60), a.next(undefined), a.next(5)];
const b = averager();
b.next();
b.next(4);
const early = b.return("gone");
const after = b.next(3);
const c = averager();
let message = "";
try {
  c.throw(new Error("before start"));
} catch (e) {
  message = (e as Error).message;
}
export default [steps, early, after, message, c.next()];
