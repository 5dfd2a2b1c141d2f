export default [typeof Math, typeof JSON, typeof globalThis, typeof Reflect, typeof Date];
