const s = new Set<any>([NaN, NaN, 0, -0, "0"]);
export default s.size;
