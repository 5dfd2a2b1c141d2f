class C {
  n = 0;
  inc = () => {
    this.n++;
    return this;
  };
}
const { inc } = new C();
inc();
export default inc().n;
