let value;
const set = (v) => {
  value = v;
  total = total + v;
};
let total = 0;
set(3);
set(4);
export default [value, total];
