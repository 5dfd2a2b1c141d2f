const f = () => {
  const Math = { max: () => "mine" };
  const JSON = { stringify: (x: unknown) => "j" + x };
  function parseInt(x: string) {
    return "p" + x;
  }
  class Map {
    size = 42;
  }
  const Array = 5;
  return [Math.max(), JSON.stringify(1), parseInt("7"), new Map().size, Array];
};
export default [f(), Math.max(1, 2), JSON.stringify([1])];
