const g = () => {
  try {
    throw new Error("lost");
  } finally {
    return "finally wins";
  }
};
const h = () => {
  for (const i of [1, 2, 3]) {
    try {
      continue;
    } finally {
      if (i === 2) break;
    }
  }
  return "done";
};
const k = () => {
  let x = 1;
  try {
    return x;
  } finally {
    x = 2;
  }
};
export default [g(), h(), k()];
