const evil = {
  then(res, rej) {
    res("first");
    rej(new Error("second"));
    throw new Error("third");
  },
};
export default Promise.resolve(evil);
