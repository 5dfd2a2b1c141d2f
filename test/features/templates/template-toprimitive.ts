const o = {
  [Symbol.toPrimitive](h) {
    return h;
  },
};
export default [`${o}`, o + "", +o === +o, "" + o];
