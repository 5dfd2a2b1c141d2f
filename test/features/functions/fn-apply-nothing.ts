function f(this: any, a: any, b: any) {
  return [this?.v, a, b];
}
const list: any = [[1, 2], null, undefined, { length: 1, 0: 7 }];
export default [list.map((x: any) => f.apply({ v: 1 }, x)), f.apply(undefined, null as any)];
