const ds = [new Date(3), new Date(1), new Date(2)];
ds.sort((a, b) => (a as any) - (b as any));
export default [ds.map((d) => +d), new Date(1) < new Date(2), +new Date(5) === 5, new Date(7).valueOf()];
