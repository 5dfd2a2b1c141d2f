const r = JSON.parse('{"a":1,"b":{"c":[2,3]},"d":"2020-01-01T00:00:00.000Z"}', function (k, v) {
  if (k === "a") return undefined;
  if (typeof v === "number") return v + 1;
  if (typeof v === "string") return new Date(v).getTime();
  return v;
});
export default r;
