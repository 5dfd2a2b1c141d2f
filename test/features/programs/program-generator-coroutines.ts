function* worker(id: string, n: number): Generator<string, number, string | undefined> {
  let got = 0;
  try {
    for (let i = 0; i < n; i++) {
      const cmd = yield `${id}${i}`;
      if (cmd === "skip") {
        i++;
        got += 10;
      } else if (cmd === "stop") return got;
      got++;
    }
    return got;
  } catch (e) {
    yield `${id}!${e}`;
    return -1;
  } finally {
    done.push(id);
  }
}
const done: string[] = [];
const rr = (gs: Record<string, Generator<string, number, any>>, cmds: Record<string, any[]> = {}) => {
  const out: string[] = [],
    res: Record<string, number> = {};
  const q = Object.entries(gs);
  while (q.length) {
    const [k, g] = q.shift()!;
    const c = cmds[k]?.shift();
    const r = c instanceof Error ? g.throw(c.message) : g.next(c);
    if (r.done) res[k] = r.value;
    else {
      out.push(r.value);
      q.push([k, g]);
    }
  }
  return { out: out.join(" "), res };
};
const r = rr(
  { a: worker("a", 3), b: worker("b", 5), c: worker("c", 4) },
  { b: [undefined, "skip", undefined, "stop"], c: [undefined, undefined, new Error("boom")] },
);
function* permutations<T>(xs: T[], k = xs.length): Generator<T[]> {
  if (k === 0) {
    yield [];
    return;
  }
  for (let i = 0; i < xs.length; i++) {
    const rest = [...xs.slice(0, i), ...xs.slice(i + 1)];
    for (const p of permutations(rest, k - 1)) yield [xs[i]!, ...p];
  }
}
function* cartesian<T>(...ls: T[][]): Generator<T[]> {
  if (!ls.length) return void (yield []);
  const [h, ...t] = ls;
  for (const x of h!) for (const r of cartesian(...t)) yield [x, ...r];
}
function* queens(n: number, row = 0, cols: number[] = []): Generator<number[]> {
  if (row === n) {
    yield [...cols];
    return;
  }
  for (let c = 0; c < n; c++) {
    if (cols.some((cc, r) => cc === c || Math.abs(cc - c) === row - r)) continue;
    cols.push(c);
    yield* queens(n, row + 1, cols);
    cols.pop();
  }
}
const peek = <T,>(it: Iterator<T>) => {
  let buf = it.next();
  return {
    get next() {
      return buf.done ? undefined : buf.value;
    },
    take() {
      const v = buf;
      buf = it.next();
      return v.value;
    },
  };
};
const pk = peek([1, 2][Symbol.iterator]());
export default [
  r,
  done,
  [...permutations([1, 2, 3], 2)].map((p) => p.join("")),
  [...cartesian([1, 2], [3], [4, 5])].length,
  [...queens(4)],
  queens(6).next().value,
  [pk.next, pk.take(), pk.next, pk.take(), pk.next ?? "end"],
];
