const p = new Proxy({}, { get: () => 1 });
export default p.x;
