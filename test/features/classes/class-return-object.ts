class A {
  constructor() {
    return { z: 1 } as any;
  }
}
export default new A();
