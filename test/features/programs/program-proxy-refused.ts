export default new Proxy({}, { get: () => 1 } as any).x;
