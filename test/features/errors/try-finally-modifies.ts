const f = () => {
  let x = 1;
  try {
    return x;
  } finally {
    x = 2;
  }
};
const g = () => {
  const o = { v: 1 };
  try {
    return o;
  } finally {
    o.v = 2;
  }
};
export default [f(), g()];
