const t = (p, ms) => Promise.race([p, new Promise((_, j) => setTimeout(() => j(new Error("timeout")), ms))]);
export default t(new Promise(() => {}), 3).catch((e) => e.message);
