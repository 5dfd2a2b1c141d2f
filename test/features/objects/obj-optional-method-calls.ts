const api = { v1: { get: (x) => x * 2 } };
export default ["v1", "v2"].map((v) => api[v]?.get?.(21) ?? "none");
