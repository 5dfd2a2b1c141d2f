const o = {
  toJSON(k) {
    return "K" + k;
  },
};
export default JSON.stringify({ a: o, b: [o, o] }) + JSON.stringify(o);
