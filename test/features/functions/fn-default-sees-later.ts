function b(x = () => y, y = "param") {
  return [x(), y];
}
export default [(b as any)(undefined)];
