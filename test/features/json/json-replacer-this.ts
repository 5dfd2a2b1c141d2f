const r = [];
JSON.stringify({ a: { b: 1 } }, function (k, v) {
  r.push([k, typeof this]);
  return v;
});
export default r;
