export default [
  /((a)|(b))*/.exec("ab").slice(1).map(String),
  /(?:(x)|y)+/.exec("xy").slice(1).map(String),
  /(a(b)?)+/.exec("aba").slice(1).map(String),
  /^(?:(\d+)|(\w+))$/.exec("ab").slice(1).map(String),
  /(?=(a+))a*b\1/.exec("baaabac").slice(),
];
