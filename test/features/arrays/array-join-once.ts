let n = 0;
const o: any = {
  valueOf() {
    n++;
    return null;
  },
};
export default [o == null, [o].indexOf(o), [o].includes(null as any), n];
