class C {
  who() {
    return C;
  }
}
const who = new C().who;
(C as any) = undefined;
export default who() !== undefined;
