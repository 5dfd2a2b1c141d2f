export default [
  JSON.stringify(new Uint8Array([1, 2])),
  new Uint8Array(2).fill(7).join("-"),
  Array.from(new Uint8Array([3, 1, 2]).sort()),
];
