const d: { promise: Promise<number>; resolve: (n: number) => void } = {} as any;
d.promise = new Promise((r) => {
  d.resolve = r;
});
setTimeout(() => d.resolve(7), 1);
const v = await d.promise;
let n = 0;
const thenable = {
  then(ok: (v: string) => void) {
    n++;
    ok("thenable");
  },
};
export default [v, await (thenable as any), n, await Promise.resolve(thenable as any), n];
