export default new Proxy({}, { get: () => 1 }).x;
