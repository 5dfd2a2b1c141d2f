const a = new Uint8Array([1, 2]);
const b = new Uint8Array([1, 2]);
const alias = a;
let later = new Uint8Array([1, 2]);
later = a;
export default [
  a === b,
  a !== b,
  a === alias,
  alias !== a,
  later === a,
  a.buffer === a.buffer,
  new ArrayBuffer(2) === new ArrayBuffer(2),
  new Uint8Array(1) !== new Uint8Array(1),
  a.fill(0) === a,
];
