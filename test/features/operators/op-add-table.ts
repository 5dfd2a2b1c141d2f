const vs = [1, "1", null, undefined, true, [], {}, [2]];
export default vs.map((a) => vs.map((b) => String(a + b)));
