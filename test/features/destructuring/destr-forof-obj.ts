const r = [];
for (const { id, tags: [first = "none"] = [] } of [{ id: 1, tags: ["x"] }, { id: 2 }, { id: 3, tags: [] }])
  r.push([id, first]);
export default r;
