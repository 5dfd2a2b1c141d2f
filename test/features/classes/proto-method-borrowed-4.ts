const { push, slice, map } = Array.prototype;
const a: number[] = [];
push.call(a, 1, 2);
push.apply(a, [3] as any);
export default [a, slice.call(a, 1), map.call(a, (x: number) => x * 2)];
