const list = [1, 2, 3];
const seen: number[] = [];
const doubled = Array.from(list, (x, i) => {
  if (i + 1 < list.length) list[i + 1]! += 10;
  seen.push(x);
  return x * 2;
});
export default [
  doubled,
  seen,
  [1, 2, , 4, 5].copyWithin(0, 2),
  [0, 1, , , 1].copyWithin(0, 1, 4).map((x, i) => i),
  [0, 1, , , 1].copyWithin(0, 1, 4).hasOwnProperty(2),
  [].includes(
    1 as never,
    {
      valueOf() {
        throw 1;
      },
    } as any,
  ),
];
