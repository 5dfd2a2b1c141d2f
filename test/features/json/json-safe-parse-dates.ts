const rev = (k, v) => (typeof v === "string" && /^\d{4}-\d\d-\d\dT/.test(v) ? new Date(v) : v);
const o = JSON.parse('{"at":"2024-01-01T00:00:00.000Z","n":[{"at":"x"}]}', rev);
export default [o.at instanceof Date, o.at.getTime(), o.n[0].at, JSON.stringify(o)];
