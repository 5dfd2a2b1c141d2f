function a() { return
5; } function b() { return (
6); } const c = () => ({ x: 1 }); let i = 0
i
++
i
export default [a() === undefined, b(), c(), i];
