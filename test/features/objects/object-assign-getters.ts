const src = {
  get v() {
    return "computed";
  },
  n: null,
};
const dst = Object.assign({ n: 1, z: 2 }, src, null, undefined, { z: 3 }, "ab");
export default dst;
