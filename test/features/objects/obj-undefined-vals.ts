export default [
  { a: undefined },
  JSON.stringify({ a: undefined }),
  Object.keys({ a: undefined }),
  { a: undefined }.hasOwnProperty("a"),
];
