const m = "2024-05-06".match(/(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/);
const {
  groups: { y, m: mo, d },
} = m;
export default [y, mo, d, m.length, m.index, m.input, Object.keys(m.groups)];
