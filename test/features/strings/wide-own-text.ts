const o = {
  toString() {
    return "é";
  },
};
export default [`${o}`.length, String(o).length, (o + "a").length, [o].join().length];
