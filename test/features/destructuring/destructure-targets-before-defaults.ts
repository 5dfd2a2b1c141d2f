const log: any[] = [];
const tgt: any = {};
const key = () => {
  log.push("k");
  return "q";
};
const d = () => {
  log.push("d");
  return 5;
};
({ a: tgt[key()] = d() } = {
  get a(): any {
    log.push("get");
    return undefined;
  },
});
[tgt[key()] = d()] = [undefined];
const o = {
  get p() {
    log.push("p");
    return tgt;
  },
};
({ b: o.p.x = d() } = {} as any);
[o.p.y = d(), ...o.p.rest] = [] as any;
let i = 0;
const arr: any[] = [];
[arr[i++] = d(), arr[i++] = i] = [1];
export default [log, tgt, arr];
