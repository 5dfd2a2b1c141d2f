const t = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return (e as Error).constructor.name;
  }
};
export default [
  encodeURI("http://x/a b?c=d#e&f=g;h,i$j+k@l%"),
  decodeURI("a%20b%2F%3f%41%25"),
  decodeURI(encodeURI("x y#z")),
  t(() => decodeURI("%")),
  encodeURIComponent("a/b c"),
];
