const { promise, resolve } = Promise.withResolvers();
setTimeout(resolve, 1, "later");
export default promise;
