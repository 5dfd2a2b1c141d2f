const p = {
  get full() {
    return this.a + this.b;
  },
};
const c = Object.create(p, { a: { value: 1 }, b: { value: 2 } });
export default c.full;
