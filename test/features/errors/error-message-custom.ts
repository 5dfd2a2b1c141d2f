try {
  throw new RangeError(`bad ${1 + 1}`);
} catch (e) {
  var m = [e.message, e.name, e.constructor === RangeError, e.constructor.name];
}
export default m;
