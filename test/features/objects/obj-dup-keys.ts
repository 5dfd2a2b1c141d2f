export default { a: 1, b: 2, a: 3 } as any;
