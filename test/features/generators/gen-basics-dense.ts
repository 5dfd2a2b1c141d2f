function* g(a: number): Generator<number, string, number> { const b = yield a; const c = yield a + b; try { yield c; } catch (e) { yield (e as number) * 100; } finally { log.push("fin"); } return "ret"; } const log: unknown[] = [];
const it = g(1); const steps = [it.next(99), it.next(10), it.next(7), it.throw(3), it.next(0), it.next(0)];
const early = g(5); early.next(); const ret = [early.return("early"), early.next(1)];
function* fin() { try { yield 1; yield 2; } finally { yield "cleanup"; log.push("done"); } } const f = fin(); f.next(); const fr = [f.return(9 as never), f.next(), f.next()];
function* thrower() { yield 1; throw new Error("boom"); } const t = thrower(); t.next(); let err; try { t.next(); } catch (e: any) { err = e.message; } 
const un = g(1); let e2; try { un.throw(new Error("notstarted")); } catch (e: any) { e2 = e.message; }
export default [steps, ret, fr, err, t.next(), e2, un.next(1), log, it[Symbol.iterator]() === it, Object.prototype.toString.call(it), typeof it.next, g.constructor.name];
