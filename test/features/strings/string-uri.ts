export default [
  encodeURIComponent("a b&c=d/é"),
  decodeURIComponent("a%20b%26"),
  encodeURI("http://x/y z?q=1&r=é"),
  decodeURI("%41%20%2F"),
];
