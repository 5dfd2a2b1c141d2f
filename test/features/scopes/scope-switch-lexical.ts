const f = (n: number) => {
  switch (n) {
    case 0:
      let a = "a";
      const b = "b";
    case 1:
      try {
        return a + b;
      } catch (e: any) {
        return e.name;
      }
    case 2:
      a = "x";
      return a;
    default:
      class K {
        v = 1;
      }
      return new K().v;
  }
};
const g = (n: number) => {
  try {
    return f(n);
  } catch (e: any) {
    return "outer " + e.name;
  }
};
const fs: any[] = [];
for (let i = 0; i < 3; i++) {
  switch (i % 2) {
    case 0: {
      let x = i;
      fs.push(() => x++);
      break;
    }
    case 1:
      let y = i * 10;
      fs.push(() => y);
  }
}
export default [g(0), g(1), g(2), g(3), fs.map((h) => h()), fs.map((h) => h())];
