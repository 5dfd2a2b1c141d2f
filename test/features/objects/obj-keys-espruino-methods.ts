const o = { on: 1, emit: 2, clone: 3, removeListener: 4 };
const e = {};
export default [
  o.on,
  o.emit,
  o.clone,
  o.removeListener,
  e.on === undefined,
  e["emit"] === undefined,
  "clone" in e,
  Object.keys(o),
  typeof [].on,
  typeof "".on,
  JSON.stringify(o),
];
