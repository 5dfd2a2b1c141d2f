export default [Object.prototype.toString.call(Promise.resolve()), typeof Promise.prototype.then];
