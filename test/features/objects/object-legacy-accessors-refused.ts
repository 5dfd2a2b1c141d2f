const o: any = {};
o.__defineGetter__("a", () => 1);
export default o.a;
