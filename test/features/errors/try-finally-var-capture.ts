const f = () => {
  let i = 0;
  try {
    i = 1;
    return i;
  } finally {
    i = 2;
  }
};
const g = () => {
  const o = { v: 0 };
  try {
    o.v = 1;
    return o;
  } finally {
    o.v = 2;
  }
};
export default [f(), g().v];
