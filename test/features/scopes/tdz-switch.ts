function f(n) {
  try {
    switch (n) {
      case 0:
        let a = 1;
        return a;
      case 1:
        return a;
    }
  } catch (e) {
    return e.name;
  }
}
export default [f(0), f(1)];
