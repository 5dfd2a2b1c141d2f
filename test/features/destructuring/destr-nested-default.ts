const { a: { b = 2 } = {} } = {};
export default b;
