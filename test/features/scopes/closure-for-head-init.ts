let g;
for (let i = 0, h = () => i; i < 2; i++) g = h;
export default g();
