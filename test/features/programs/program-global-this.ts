(globalThis as any).shared = 5;
export default [(globalThis as any).shared, typeof globalThis, "shared" in globalThis, typeof (globalThis as any).nope];
