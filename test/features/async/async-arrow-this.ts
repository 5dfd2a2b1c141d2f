class A {
  x = 3;
  async m() {
    const f = async () => {
      await 0;
      return this.x;
    };
    return (await f()) + 1;
  }
}
export default new A().m();
