const log = [];
const r = JSON.parse('{"a":1,"b":{"c":2,"d":[3]},"drop":0}', function (k, v) {
  log.push(k);
  if (k === "drop") return undefined;
  return typeof v === "number" ? v + 1 : v;
});
export default [r, log];
