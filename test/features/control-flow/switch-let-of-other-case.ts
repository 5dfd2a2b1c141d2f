const f = (x: number) => {
  switch (x) {
    case 0:
      let a = "zero";
      return a;
    case 1:
      a = "one";
      return a;
  }
};
const t = (g: () => any) => {
  try {
    return g();
  } catch (e) {
    return (e as any).name;
  }
};
export default [f(0), t(() => f(1))];
