type Patch = { op: "add" | "remove" | "replace"; path: string; value?: unknown; old?: unknown };
const diff = (a: any, b: any, path = ""): Patch[] => {
  if (Object.is(a, b)) return [];
  const isObj = (x: any) => typeof x === "object" && x !== null;
  if (!isObj(a) || !isObj(b) || Array.isArray(a) !== Array.isArray(b))
    return [{ op: "replace", path, value: b, old: a }];
  const out: Patch[] = [];
  for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const p = `${path}/${k}`;
    if (!(k in b)) out.push({ op: "remove", path: p, old: a[k] });
    else if (!(k in a)) out.push({ op: "add", path: p, value: b[k] });
    else out.push(...diff(a[k], b[k], p));
  }
  return out;
};
const patch = (doc: any, ps: Patch[]): any =>
  ps.reduce((d, { op, path, value }) => {
    const ks = path.split("/").slice(1);
    const go = (n: any, [k, ...rest]: string[]): any => {
      if (k === undefined) return value;
      const c = Array.isArray(n) ? [...n] : { ...n };
      if (rest.length) c[k] = go(n[k], rest);
      else if (op === "remove") Array.isArray(c) ? c.splice(+k, 1) : delete c[k];
      else c[k] = value;
      return c;
    };
    return go(d, ks);
  }, doc);
class Editor {
  #past: string[] = [];
  #future: string[] = [];
  constructor(private text = "") {}
  get value() {
    return this.text;
  }
  do(f: (s: string) => string) {
    this.#past.push(this.text);
    this.#future.length = 0;
    this.text = f(this.text);
    return this;
  }
  undo(n = 1) {
    while (n-- > 0 && this.#past.length) {
      this.#future.push(this.text);
      this.text = this.#past.pop()!;
    }
    return this;
  }
  redo() {
    const f = this.#future.pop();
    if (f !== undefined) {
      this.#past.push(this.text);
      this.text = f;
    }
    return this;
  }
  get can() {
    return [!!this.#past.length, !!this.#future.length];
  }
}
const a = { n: 1, l: [1, 2, 3], o: { x: 1, y: { z: null } }, gone: true },
  b = { n: 2, l: [1, 5], o: { x: 1, y: { z: 0 } }, fresh: [{}] };
const ps = diff(a, b);
const ed = new Editor("a")
  .do((s) => s + "b")
  .do((s) => s.toUpperCase())
  .do((s) => s + "!");
const t = [ed.undo(2).value, ed.redo().value, ed.can, ed.do((s) => s + "?").value, ed.can, ed.undo(99).value, ed.can];
export default [
  ps,
  JSON.stringify(patch(a, ps)) === JSON.stringify(b) || patch(a, ps),
  a.l,
  diff(NaN, NaN),
  diff([], {}),
  t,
];
