const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const arrow: any = () => 1;
export default [attempt(() => Reflect.construct(arrow, [])), attempt(() => Reflect.construct(() => 1, []))];
