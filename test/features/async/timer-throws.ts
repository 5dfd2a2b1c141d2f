setTimeout(() => {
  throw new Error("late");
}, 2);
export default 1;
