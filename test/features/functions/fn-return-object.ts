const f = () => ({ a: 1 });
const g = () => {
  return;
};
export default [f(), g() === undefined];
