const log: unknown[] = [];
class A { constructor() { log.push(new.target === A, new.target.name); } } class B extends A {}
new A(); new B(); function F(this: any) { return new.target === undefined ? "call" : undefined; } log.push((F as any)(), typeof new (F as any)());
class Abs { constructor() { if (new.target === Abs) throw new TypeError("abstract"); } } class Conc extends Abs {} try { new Abs(); } catch (e: any) { log.push(e.message); } log.push(new Conc() instanceof Abs);
class R { constructor(v: any) { return v; } } const o = { o: 1 }; log.push(new R(o) === o, new R(5) instanceof R, new R(null) instanceof R);
class D extends R { f = 1; } const d: any = new D(o); log.push(d === o, o);
class Single { static #i: Single; n = 0; constructor() { if (Single.#i) return Single.#i; Single.#i = this; } } new Single().n++; log.push(new Single().n, new Single() === new Single());
class E extends A { constructor() { try { (this as any).x; } catch (e: any) { log.push(e.name); } super(); try { (super as any)(); } catch { } } } 
try { (A as any)(); } catch (e: any) { log.push(e.name); } class NoSuper extends A { constructor() { if (log.length < 0) super(); } } try { new NoSuper(); } catch (e: any) { log.push(e.name); }
log.push(Reflect.construct(A, [], B) instanceof B);
export default log;
