let x = null,
  y;
const r = [];
for (const f of [
  () => x.toString(),
  () => y.toString(),
  () => x.valueOf(),
  () => x.hasOwnProperty("a"),
  () => y.constructor,
  () => x["toString"](),
  () => x.isPrototypeOf({}),
])
  try {
    r.push(f());
  } catch (e) {
    r.push("E");
  }
export default r;
