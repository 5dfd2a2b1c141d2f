function sum() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
function head(...args: any[]) { return Array.prototype.slice.call(arguments, 1).concat(args.length); }
const obj: any = { n: 5, add(this: any, a: number, b = 1) { return this.n + a + b; }, arrow: function (this: any) { return [1, 2].map((x) => x * this.n); }, nested() { const self = this; return { n: 7, get() { return [self.n, this.n]; } }; } };
const { add } = obj;
const bound = add.bind({ n: 100 }, 10);
function F(this: any, a: any, b: any) { this.a = a; this.b = b; }
F.prototype.sum = function () { return this.a + this.b; };
const inst: any = Reflect.construct(F, [1, 2]);
const inst2: any = new (F as any)(...[3, 4]);
function defaults(a: any, b = a, c = () => a + b, d = arguments.length) { a = 50; return [a, b, c(), d]; }
function many({ a = 1, ...r }: any = {}, [x, , y = 9]: any = [], ...z: any[]) { return [a, r, x, y, z]; }
let e = ""; try { add(1); } catch (x) { e = (x as Error).name; }
export default [sum.apply(null, [1, 2, 3] as any), (sum as any)(...[1, 2], 3, ...new Set([4])), head(1, 2, 3), obj.add(1), add.call({ n: 1 }, 1, 1), bound(), bound(5), obj.arrow(), obj.nested().get(), inst.sum(), inst2.sum(), inst instanceof (F as any), e, (defaults as any)(1), (defaults as any)(1, 2), (defaults as any)(1, undefined, () => 0, 8), many(), many({ q: 1 }, [1, 2], 3, 4), add.length, many.length, (() => {}).length, (function (a: any, b: any) {}).length, ((a: any, ...b: any[]) => {}).length, sum.name, obj.add.name, (() => 1).name, typeof sum.bind({}), [1, 2, 3].map(Number.prototype.toFixed.call as any, Number.prototype.toFixed).length];
