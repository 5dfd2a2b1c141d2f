const {
  groups: { y, m, d },
} = /(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/.exec("on 2024-02-29!");
export default [y, m, d, Number(y) + Number(m)];
