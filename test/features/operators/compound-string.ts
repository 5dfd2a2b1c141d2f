let s = "a";
s += 1;
s += null;
s += [2, 3];
s += 0.5;
export default s;
