export default [typeof globalThis, typeof globalThis.setTimeout, globalThis === globalThis];
