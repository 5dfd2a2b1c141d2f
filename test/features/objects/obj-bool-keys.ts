const o: any = {};
o[true as any] = 1;
o[null as any] = 2;
o[undefined as any] = 3;
o[[1, 2] as any] = 4;
o[{} as any] = 5;
export default o;
