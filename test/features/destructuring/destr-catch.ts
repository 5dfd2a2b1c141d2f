let r;
try {
  throw { code: 5, msg: "m" };
} catch ({ code, msg }) {
  r = [code, msg];
}
export default r;
