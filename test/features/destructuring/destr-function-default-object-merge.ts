const conf = ({
  host = "localhost",
  port = 80,
  tls: { cert = null, ...tls } = {},
  tags: [first = "none", ...more] = [],
  ...x
} = {}) => ({ host, port, cert, tls, first, more, x });
export default [
  conf(),
  conf({ port: 0, tls: { cert: "c", v: 1 }, tags: ["a", "b", "c"], extra: true }),
  conf({ host: null, tags: "xy" }),
];
