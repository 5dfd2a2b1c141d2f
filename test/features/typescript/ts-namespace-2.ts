namespace Geo {
  export const PI2 = Math.PI * 2;
  export function circ(r: number) {
    return Math.round(r * PI2 * 100) / 100;
  }
  export namespace In {
    export const k = 3;
  }
  let hidden = 1;
  export const inc = () => ++hidden;
}
export default [Geo.circ(2), Geo.In.k, Geo.inc(), Geo.inc(), Object.keys(Geo)];
