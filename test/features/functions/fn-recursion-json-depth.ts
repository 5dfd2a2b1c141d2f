const nest = (n) => (n === 0 ? "end" : { n: nest(n - 1) });
export default JSON.stringify(nest(15));
