const r = Math.random();
export default r >= 0 && r < 1;
