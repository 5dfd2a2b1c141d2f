const log = [];
class A {
  static a = log.push("a");
  static {
    log.push("blk1");
    this.x = 1;
  }
  static b = (log.push("b"), A.x + 1);
  static {
    log.push("blk2:" + this.b);
  }
}
export default [log, A.x, A.b];
