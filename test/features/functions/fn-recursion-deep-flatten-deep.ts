const flatten = (a) => a.reduce((out, x) => (Array.isArray(x) ? out.concat(flatten(x)) : [...out, x]), []);
let nest = [0];
for (let i = 1; i <= 25; i++) nest = [nest, i];
export default [flatten([1, [2, [3, [4, [5]]]]]), flatten(nest)];
