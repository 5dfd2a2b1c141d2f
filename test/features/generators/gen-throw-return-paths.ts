const log: string[] = [];
function* g(): any {
  let r = "start";
  while (true) {
    try {
      r = yield r;
    } catch (e: any) {
      log.push("c" + e);
      if (e === "stop") return "stopped";
      r = "recovered";
    } finally {
      log.push("f");
    }
  }
}
const a = g();
const s = [a.next(), a.next("x"), a.throw("err"), a.next("y"), a.throw("stop"), a.next()];
function* two() {
  try {
    yield 1;
  } finally {
    try {
      yield "c1";
    } finally {
      yield "c2";
    }
  }
}
const t = two();
t.next();
const ts = [t.return("R" as any), t.next(), t.next(), t.next()];
const u = two();
u.next();
let ue;
const us = [u.throw("E")];
try {
  us.push(u.next());
  us.push(u.next());
} catch (e) {
  ue = e;
}
function* inner(): any {
  try {
    yield "i";
  } catch (e) {
    yield "ic" + e;
  }
  return "ir";
}
function* outer(): any {
  try {
    const r = yield* inner();
    yield r;
    yield* inner();
  } catch (e) {
    yield "oc" + e;
  }
}
const o = outer();
const os = [o.next(), o.throw("1"), o.next(), o.next(), o.throw("2"), o.throw("3"), o.next()];
const d = g();
const ds = [d.return("early"), d.next()];
let re;
function* self(): any {
  try {
    it.next();
  } catch (e: any) {
    re = e.name;
  }
  yield 1;
}
const it = self();
it.next();
const un = g();
let ute;
try {
  un.throw("pre");
} catch (e) {
  ute = e;
}
export default [s, ts, us, ue, os, ds, re, ute, log.join("")];
