const a = [1, 5];
a.splice(1, 0, 2, 3, 4);
a.splice(-2, 1);
a.splice(0, 1);
export default a;
