export default "Hello, World".replace(/[a-z]/gi, (c) =>
  String.fromCharCode((((c.charCodeAt(0) & 31) + 2) % 26) + 1 + (c.charCodeAt(0) & 96)),
);
