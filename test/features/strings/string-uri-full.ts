export default [encodeURI("http://x/a b?c=d#e"), decodeURI("a%20b%2F")];
