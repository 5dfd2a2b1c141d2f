export default [...[1, , 2]].map((x) => x === undefined);
