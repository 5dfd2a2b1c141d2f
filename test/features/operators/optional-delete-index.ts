const o: any = { x: { y: [1, 2, { z: 2 }] } };
export default [delete o?.x?.y[0], delete o?.x.y[2].z, delete o?.q?.r[1], delete o.x?.["w"], o, Object.keys(o.x.y)];
