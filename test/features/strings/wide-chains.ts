const o: { name?: string } = { name: "José" };
export default [o.name?.length, o?.name?.slice(0, 2)];
