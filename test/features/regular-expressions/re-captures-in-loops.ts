export default [
  /(?:(a)|(b))+/.exec("ab").slice(),
  /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac").slice(),
  "aBc".replace(/([a-z])([A-Z])/g, "$1_$2"),
];
