const a = new Int32Array([5, 1, 4, 2, 3]);
const b = new Uint8Array(6);
b.set([1, 2, 3], 2);
b.set(new Uint8Array([9]));
export default [
  [...a.slice().sort()],
  [...a.subarray(1, 3)],
  a.indexOf(4),
  a.includes(9),
  [...b],
  [...a.map((x) => x * x)],
  a.find((x) => x > 3),
  a.findIndex((x) => x === 2),
  [...a.entries()].length,
  [...a.keys()],
  a.lastIndexOf(3),
  [...new Uint8Array(4).fill(7, 1, 3)],
  [...a.slice().reverse()],
  a.at(-1),
  [...a.slice().sort((x, y) => y - x)],
  [...a.slice().copyWithin(0, 3)],
  a.some((x) => x < 0),
  a.toString(),
  (() => {
    try {
      new Uint8Array(2).set([1, 2, 3]);
    } catch (e: any) {
      return e.name;
    }
  })(),
  [...Uint8Array.from({ length: 3 }, (_, i) => i * 100)],
  [...new Float32Array(new Uint8Array([1, 2]))],
  [...new Uint8Array(new Set([3, 4]))],
  a.findLast((x) => x > 2),
  [...a.toSorted()],
  [...a.with(0, 9)],
  [...a.toReversed()],
];
