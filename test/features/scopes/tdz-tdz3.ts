function outer() {
  const r = [];
  const early = () => {
    try {
      return v;
    } catch (e) {
      return e.message;
    }
  };
  r.push(early());
  {
    const inner = () => {
      try {
        v = 3;
        return "ok";
      } catch (e) {
        return e.message;
      }
    };
    r.push(inner());
  }
  let v = 1;
  r.push(early());
  return r;
}
export default [outer(), outer()];
