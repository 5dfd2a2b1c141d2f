const r = [];
try {
  for (const x of {
    [Symbol.iterator]() {
      return {};
    },
  })
    r.push(x);
} catch (e) {
  r.push(e instanceof TypeError);
}
try {
  [...5];
} catch (e) {
  r.push(e.name);
}
try {
  new Map([1]);
} catch (e) {
  r.push(e.name);
}
export default r;
