const o = {};
Object.defineProperty(o, "hid", { value: 1, enumerable: false, writable: true, configurable: true });
o.vis = 2;
export default [Object.keys(o), o.hid, JSON.stringify(o), "hid" in o, o.propertyIsEnumerable("hid")];
