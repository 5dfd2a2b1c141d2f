class Base extends Error {
  constructor(m) {
    super(m);
    this.name = this.constructor.name;
  }
}
class NotFound extends Base {
  constructor(what) {
    super(`${what} not found`);
    this.what = what;
  }
}
class Timeout extends Base {}
const info = [new NotFound("key"), new Timeout("slow")].map((e) => [
  e.name,
  e.message,
  `${e}`,
  e instanceof NotFound,
  e instanceof Base,
  e instanceof Error,
  Object.keys(e),
]);
export default info;
