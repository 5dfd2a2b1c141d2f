export default new Promise(() => {
  throw new RangeError("z");
}).catch((e) => e.name);
