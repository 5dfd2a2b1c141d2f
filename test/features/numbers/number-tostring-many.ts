export default [1e5, 123e-5, 1e-6, 1.5e-10, 12345.6789, 1e20, 2e21, -1e-7, 0.1 + 0.2, 100 / 3].map((n) => n.toString());
