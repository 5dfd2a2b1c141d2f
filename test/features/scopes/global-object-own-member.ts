(globalThis as any).parseInt = (x: string) => "own " + x;
const own = [(globalThis as any).parseInt("7"), "later" in globalThis];
(globalThis as any).later = 1;
export default [own, "later" in globalThis, delete (globalThis as any).later, "later" in globalThis];
