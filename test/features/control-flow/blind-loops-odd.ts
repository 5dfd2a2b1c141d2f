const out: any[] = [];
for (let i = 0, n = 3; i < n; i++, n -= 0.5) out.push([i, n]);
let w = 5; do { if (w === 3) continue; out.push(w); } while (--w > 1);
for (const k in { b: 1, a: 2, 2: 3, 1: 4 }) out.push(k);
for (const k in "ab") out.push(k);
for (const i in [7, , 8]) out.push(i);
const proto = { inherited: 1 }; const o = Object.create(proto); o.own = 2; Object.defineProperty(o, "hid", { value: 1 });
for (const k in o) out.push(k);
for (const k in null as any) out.push("never" + k);
for (var v of [1, 2]); out.push(v!);
const d: any = { a: 1, b: 2, c: 3 }; for (const k in d) { delete d.b; out.push(k); }
for (const [k, x] of Object.entries({ x: 1, y: [2] })) out.push(k + x);
let i = 0; for (;;) { if (++i > 3) break; } out.push(i);
a: { b: { if (i) break a; } out.push("no"); }
outer: while (true) { let j = 0; while (true) { if (j++ === 2) break outer; if (j === 1) continue; } }
for (const x of [1, 2, 3]) { const f = () => { for (const y of [x]) return y * 2; return 0; }; out.push(f()); }
const list = [1, 2]; for (const x of list) if (list.length < 5) list.push(x * 3); out.push(list);
let s = ""; for (let c = "a".charCodeAt(0); c < 102; c++) s += String.fromCharCode(c); out.push(s);
let t: { v: number }; for (t = { v: 0 }; t.v < 2; t.v++); out.push(t.v);
const h: any = {}; for (h.k of ["p", "q"]); out.push(h.k); for (h["z"] in { m: 1 }); out.push(h);
for (let x = 0, step = () => x++; x < 3 && out.length < 60; x++) { step(); out.push("x" + x); if (out.length > 56) break; }
var res = 0; for (const n of function* () { yield* [1, 2, 3]; }()) res += n; out.push(res, (1, 2), void 0 ?? "nil", typeof undefinedName);
declare const undefinedName: any;
if (0) out.push("dead"); else if ("") out.push("dead2"); else out.push(i > 2 ? i < 4 ? "mid" : "hi" : "lo");
export default out;
