const t = (s) => s;
const f = () => t`x`;
export default [f() === f(), t`x` === t`x`];
