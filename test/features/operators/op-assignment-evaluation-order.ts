const log = [];
const f = (n, v) => (log.push(n), v);
const o = {
  get a() {
    log.push("get");
    return {
      set b(v) {
        log.push("set" + v);
      },
    };
  },
};
f("obj", o).a.b = f("rhs", 3);
const arr = [1, 2, 3];
f("arr", arr)[f("idx", 1)] += f("val", 10);
let i = 0;
arr[i++] = arr[i++] + i;
export default [log, arr, i];
