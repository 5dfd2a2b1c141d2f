export default Promise.all([1, Promise.reject("bad"), new Promise(() => {})]).catch((e) => "c:" + e);
