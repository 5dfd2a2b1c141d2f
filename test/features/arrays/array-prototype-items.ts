(Array.prototype as any)[1] = "shared";
export default [0, , 2][1];
